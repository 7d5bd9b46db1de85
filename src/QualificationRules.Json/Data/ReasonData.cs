using System.Collections.Immutable;

namespace QualificationRules.Json.Data;

/// <summary>A finding of a verdict.</summary>
public sealed class ReasonData
{
    /// <summary>Its stable name.</summary>
    public required string Code { get; init; }

    /// <summary>The finding in plain English.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it holds; null where that is not known.</summary>
    public bool? Holds { get; init; }

    /// <summary>The provisions that it rests on.</summary>
    public ImmutableArray<CitationData> Cites { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether the law, and not a fact, leaves it open.</summary>
    public bool LawNotVerified { get; init; }
}
