using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Json.Data;

/// <summary>What to do or to know.</summary>
public sealed class AdviceData
{
    /// <summary>Its stable name.</summary>
    public required string Code { get; init; }

    /// <summary>The last day on which to do it, that day included; null where there is none.</summary>
    public LocalDate? By { get; init; }

    /// <summary>The advice in plain English.</summary>
    public required string Text { get; init; }

    /// <summary>On what authority.</summary>
    public ImmutableArray<CitationData> Cites { get => field.IsDefault ? [] : field; init; }
}
