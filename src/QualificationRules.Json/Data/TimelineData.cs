using System.Collections.Immutable;

namespace QualificationRules.Json.Data;

/// <summary>A timeline of the wire format, read back as data.</summary>
public sealed class TimelineData
{
    /// <summary>The name of the case; null where the timeline was written without one.</summary>
    public string? Id { get; init; }

    /// <summary>The segments in order, without gap or overlap.</summary>
    public ImmutableArray<OutcomeSegment> Segments { get => field.IsDefault ? [] : field; init; }
}
