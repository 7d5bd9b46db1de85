using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Law;

/// <summary>What a qualification is. Information beside the verdicts: nothing in it decides one.</summary>
public sealed record CatalogueEntry
{
    internal CatalogueEntry(Qualification qualification) => Qualification = qualification;

    /// <summary>The qualification.</summary>
    public Qualification Qualification { get; }

    /// <summary>Its name in a sentence, such as <c>NPQ for SENCOs</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Its full title.</summary>
    public required Sourced<string> Title { get; init; }

    /// <summary>Who awards it.</summary>
    public required Sourced<string> AwardedBy { get; init; }

    /// <summary>Lead providers as listed at one time or for one cohort; empty where there is no list. A provider not listed is no reason to fail anyone.</summary>
    public required ImmutableArray<Sourced<ImmutableArray<string>>> LeadProviders { get; init; }

    /// <summary>Its level, or that none is stated.</summary>
    public required Sourced<string> Level { get; init; }

    /// <summary>How long it typically takes.</summary>
    public required Sourced<string> Length { get; init; }

    /// <summary>What it covers.</summary>
    public required Sourced<ImmutableArray<string>> ContentAreas { get; init; }

    /// <summary>How it is assessed.</summary>
    public required Sourced<string> Assessment { get; init; }

    /// <summary>Who it is for.</summary>
    public required Sourced<string> Audience { get; init; }

    /// <summary>What is asked of those who begin it.</summary>
    public required Sourced<string> EntryConditions { get; init; }

    /// <summary>The first day on which beginning it counts, that day included; null where no rule sets one.</summary>
    public Sourced<LocalDate>? FirstStart { get; init; }

    /// <summary>The last day on which beginning it counts, that day included; null where no rule sets one.</summary>
    public Sourced<LocalDate>? LastStart { get; init; }

    /// <summary>What it replaced.</summary>
    public required Sourced<string> Replaced { get; init; }

    /// <summary>The codes by which DfE's services know it; empty where they do not.</summary>
    public required ImmutableArray<Sourced<string>> ServiceCodes { get; init; }

    /// <summary>Figures and descriptions that one provider alone states: <see cref="Sourced{T}.IsProviderFigure"/>.</summary>
    public required ImmutableArray<Sourced<string>> ProviderFigures { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Title.Value;
}
