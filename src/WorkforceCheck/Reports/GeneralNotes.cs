using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Advice that is the same for everybody whom it concerns and asks for nothing to be done: said once, below the table.</summary>
internal static class GeneralNotes
{
    public static bool IsNote(Advice advice) => advice.Code is "spring-2025-is-guidance" or "guidance-met-statute-missed" or "guidance-missed-statute-not" or "guidance-is-not-law" or "reading-contested"
        or "npqh-not-required-by-law" or "breach-ended-with-revocation" or "teaching-is-not-having-a-class" or "shared-senco-guidance";

    /// <summary>Each note once, with the names of those whom it concerns. Contested readings have notes of their own.</summary>
    public static IEnumerable<string> Of(CheckReport report) => report.Answers
        .SelectMany(answer => answer.Advice, (answer, advice) => (answer, advice))
        .Where(item => IsNote(item.advice) && item.advice.Code is not "reading-contested")
        .GroupBy(item => item.advice.Text, item => $"{item.answer.Name} (line {item.answer.Row.Line})", StringComparer.Ordinal)
        .Select(note => $"{string.Join(", ", note)}: {note.Key}");
}
