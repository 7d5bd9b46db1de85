using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Verdicts;

/// <summary>Days on which a question has one outcome, with the verdict on the first of them.</summary>
public sealed class TimelineSegment
{
    internal TimelineSegment(OutcomeSegment days, Verdict verdict, ImmutableArray<ChangeCause> causes) =>
        (From, Until, Verdict, Causes) = (days.From, days.Until, verdict, causes);

    /// <summary>The first of them; null for the first segment, which has no beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>The last of them; null for the last segment, which has no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome => Verdict.Outcome;

    /// <summary>The verdict on the first day; for the first segment, which has none, on its last, and where it has neither on the date the law was last verified.</summary>
    public Verdict Verdict { get; }

    /// <summary>What changes on the first day; empty for the first segment only.</summary>
    public ImmutableArray<ChangeCause> Causes { get; }
}
