using NodaTime;
using QualificationRules;

namespace WorkforceCheck.Reports;

/// <summary>Tells what became of a row, and why.</summary>
internal sealed class ChangeMaker(Evaluator evaluator, SavedRunHeader before, LocalDate on)
{
    private readonly Attribution _attribution = new(evaluator, before, on);

    /// <summary>What became of it; null where it is as before.</summary>
    public static ChangeKind? KindOf(EntryPair pair) => pair switch
    {
        { Before: null } => pair.Other is null ? ChangeKind.Joined : ChangeKind.TakenAlone,
        { After: null } => pair.Other is null ? ChangeKind.Left : ChangeKind.TakenWithAnother,
        _ => KindOf(pair.Before, pair.After),
    };

    /// <summary>The change of a kind.</summary>
    public Change Of(EntryPair pair, ChangeKind kind)
    {
        var entry = pair.After ?? pair.Before!;
        var isMoved = kind == ChangeKind.DeadlineMoved;
        return new(
            kind, entry.EmployeeId, entry.Name, entry.School, entry.Urn, pair.After?.Item?.Line,
            pair.Before is null ? "" : isMoved ? DeadlineOf(pair.Before) : OutcomeOf(pair.Before),
            pair.After is null ? "" : isMoved ? SectionWords.Lower(DeadlineOf(pair.After)) : OutcomeOf(pair.After) + (kind == ChangeKind.Joined ? DueOf(pair.After) : ""),
            pair switch
            {
                { Before: { } one, After: { } other } => _attribution.Of(one, other, isMoved),
                { Other: { } other } => [$"{(kind == ChangeKind.TakenAlone ? "Then" : "Now")} taken as one appointment with the row at {other.School}{LineOf(other)}."],
                _ => [],
            });
    }

    private static ChangeKind? KindOf(RunEntry before, RunEntry after) => (before.Outcome, after.Outcome) switch
    {
        var (one, other) when IsOpen(one) && IsOpen(other) => null,
        (_, var outcome) when IsOpen(outcome) => ChangeKind.NewlyUndecided,
        (Outcome.NotSatisfied or Outcome.Pending, var outcome) when outcome == before.Outcome => before.Deadline == after.Deadline ? null : ChangeKind.DeadlineMoved,
        (_, var outcome) when outcome == before.Outcome => null,
        (_, Outcome.NotSatisfied) => ChangeKind.NewlyOverdue,
        (Outcome.Exempt or Outcome.NotApplicable, _) => ChangeKind.DecidedOtherwise,
        (_, Outcome.Satisfied) => ChangeKind.Settled,
        _ => ChangeKind.DecidedOtherwise,
    };

    /// <summary>Whether it cannot be decided: a fact or the law is open, or the row could not be used.</summary>
    private static bool IsOpen(Outcome? outcome) => outcome is null or Outcome.Indeterminate or Outcome.Review;

    private string OutcomeOf(RunEntry entry) => entry.Item?.Outcome ?? (entry.Outcome is { } outcome ? OutcomeWords.Of(before.Question, outcome) : "Could not be used");

    private static string DeadlineOf(RunEntry entry) => entry.Deadline is { } day ? $"Deadline {Shown.InText(day)}" : "Deadline not known";

    private static string DueOf(RunEntry entry) => entry is { Outcome: Outcome.Pending or Outcome.NotSatisfied, Deadline: { } day } ? $", deadline {Shown.InText(day)}" : "";

    private static string LineOf(RunEntry entry) => entry.Item is { } item ? $" (line {item.Line})" : "";
}
