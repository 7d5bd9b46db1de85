using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Json.Data;

/// <summary>A verdict of the wire format, read back as data: what was answered, without the facts and so without the means to answer anew.</summary>
public sealed class VerdictData
{
    /// <summary>The name of the case; null where the verdict was written without one.</summary>
    public string? Id { get; init; }

    /// <summary>The code of the question.</summary>
    public required string Question { get; init; }

    /// <summary>The date asked about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Every outcome that the facts left open; empty unless the outcome is indeterminate.</summary>
    public ImmutableArray<Outcome> Possible { get => field.IsDefault ? [] : field; init; }

    /// <summary>The last day on which the requirement may be unmet, that day included; null where there is none.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The findings that caused the outcome.</summary>
    public ImmutableArray<ReasonData> Reasons { get => field.IsDefault ? [] : field; init; }

    /// <summary>The outcomes that other readings of contested words would give.</summary>
    public ImmutableArray<ContestedData> Contested { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where in the case the facts stand that would decide it, as JSON Pointers.</summary>
    public ImmutableArray<string> Needed { get => field.IsDefault ? [] : field; init; }

    /// <summary>The first change after the date asked about; null where the outcome stays.</summary>
    public NextChangeData? NextChange { get; init; }

    /// <summary>What to do or to know.</summary>
    public ImmutableArray<AdviceData> Advice { get => field.IsDefault ? [] : field; init; }

    /// <summary>The version of the law and programme data applied.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Whether the date is later than the last one for which the law was verified.</summary>
    public bool Projection { get; init; }

    /// <summary>The rows taken as one appointment, or that may be.</summary>
    public ImmutableArray<AppointmentRowData> AppointmentRows { get => field.IsDefault ? [] : field; init; }
}
