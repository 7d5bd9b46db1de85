using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Verdicts;

/// <summary>Days on which a question has one outcome, with the verdict on the first of them.</summary>
public sealed class TimelineSegment : IEquatable<TimelineSegment>
{
    internal TimelineSegment(OutcomeSegment days, Verdict verdict, ImmutableArray<ChangeCause> causes) =>
        (From, Until, Verdict, Causes) = (days.From, days.Until, verdict, causes);

    /// <summary>The first of the days; null for the first segment, which has no beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>The last of the days; null for the last segment, which has no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome => Verdict.Outcome;

    /// <summary>
    /// The verdict on the first day. The first segment has none, so there it is the verdict on the last day; where that has none either, the
    /// verdict on the last day for which the law was verified.
    /// </summary>
    public Verdict Verdict { get; }

    /// <summary>What changes on the first day; empty for the first segment only.</summary>
    public ImmutableArray<ChangeCause> Causes { get; }

    /// <summary>Equal when the days, the verdict and the causes are.</summary>
    public bool Equals(TimelineSegment? other) =>
        other is not null && From == other.From && Until == other.Until && Verdict.Equals(other.Verdict) && Causes.SequenceEqual(other.Causes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimelineSegment);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Until, Outcome);

    /// <summary>Such as <c>2023-09-01 to 2026-09-01: Pending</c>.</summary>
    public override string ToString() => $"{new OutcomeSegment(From, Until, Outcome)}";
}
