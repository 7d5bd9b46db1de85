using QualificationRules;

namespace WorkforceCheck.Reports;

/// <summary>The first thing to do about an answer.</summary>
internal static class NextStep
{
    public static string Of(Answer answer) =>
        answer.Verdict.Outcome != Outcome.Indeterminate ? First(answer)
        : MissingFacts.Of(answer) is { Length: > 0 } missing ? missing
        : First(answer) is { Length: > 0 } first ? first
        : "No fact decides this: the law, not a fact, is open. Take advice.";

    /// <summary>The first thing that the rules advise to do, whatever is to be filled in or checked in the record; null where there is none.</summary>
    public static string? Advised(Answer answer) =>
        answer.Advice.FirstOrDefault(advice => !GeneralNotes.IsNote(advice) && !RecordChecks.IsCheck(advice) && advice.Code is not "evidence-needed")?.Text;

    private static string First(Answer answer) =>
        Advised(answer)
        ?? (answer.Verdict.Outcome == Outcome.Indeterminate ? "" : answer.Checks.FirstOrDefault()?.Text)
        ?? "";
}
