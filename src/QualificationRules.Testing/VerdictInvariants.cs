using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Verdicts;

namespace QualificationRules.Testing;

/// <summary>What the parts of a verdict have to say of one another, whatever the question and the facts.</summary>
/// <param name="On">The date asked about.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Possible">Every outcome that the facts leave open.</param>
/// <param name="FactsNeeded">How many facts are needed.</param>
/// <param name="Deadline">The deadline, if any.</param>
/// <param name="Reasons">Whether each reason holds.</param>
/// <param name="NextChange">The next segment with another outcome, if any.</param>
internal sealed record VerdictInvariants(
    LocalDate On, Outcome Outcome, IReadOnlyList<Outcome> Possible, int FactsNeeded, LocalDate? Deadline, IReadOnlyList<Truth> Reasons, OutcomeSegment? NextChange)
{
    public static VerdictInvariants Of(Verdict verdict) => new(
        verdict.On, verdict.Outcome, verdict.Possible, verdict.Needed.Length, verdict.Deadline, [.. verdict.Reasons.Select(reason => reason.Holds)], verdict.NextChange);

    /// <summary>What does not fit together, a sentence each.</summary>
    public IEnumerable<string> Broken()
    {
        var isOpen = Outcome == Outcome.Indeterminate;
        return Sentences(
            (!isOpen || Possible.Count > 1, "the outcome is Indeterminate, and possible has not several outcomes."),
            (isOpen || Possible is [var only] && only == Outcome, $"the outcome is {Outcome}, and possible is {string.Join(", ", Possible)}."),
            (isOpen || FactsNeeded == 0, $"the outcome is {Outcome}, and facts are needed."),
            (Reasons.Count > 0, "there is no reason."),
            (!isOpen || Reasons.Contains(Truth.Unknown), "the outcome is Indeterminate, and no reason is that something is not known."),
            (Deadline is null || Outcome is Outcome.Satisfied or Outcome.Pending or Outcome.NotSatisfied, $"the outcome is {Outcome}, and there is a deadline."),
            (Deadline is null || Outcome != Outcome.Pending || On <= Deadline, "the outcome is Pending after the deadline."),
            (Deadline is null || Outcome != Outcome.NotSatisfied || On > Deadline, "the outcome is NotSatisfied before the deadline has passed."),
            (NextChange is null || NextChange.Value.From > On, "the next change is not after the date asked about."),
            (NextChange is null || NextChange.Value.Outcome != Outcome, "the next change is to the same outcome."));
    }

    /// <summary>In what it is not what the timeline of the same post says, a sentence each.</summary>
    public IEnumerable<string> Broken(Timeline timeline)
    {
        var next = timeline.Segments.FirstOrDefault(segment => segment.From > On);
        return Sentences(
            (timeline.At(On).Outcome == Outcome, $"the outcome is {Outcome}, and the timeline has {timeline.At(On).Outcome} on the date."),
            ((next?.From, next?.Outcome) == (NextChange?.From, NextChange?.Outcome), $"the next change is {NextChange?.ToString() ?? "none"}, and the timeline goes on with {next?.ToString() ?? "none"}."));
    }

    private static IEnumerable<string> Sentences(params (bool Holds, string Sentence)[] invariants) => invariants.Where(invariant => !invariant.Holds).Select(invariant => invariant.Sentence);
}
