using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Advice that is the same for everybody whom it concerns and asks for nothing to be done: said once, below the table.</summary>
internal static class GeneralNotes
{
    private const int MostNames = 8;

    public static bool IsNote(Advice advice) => advice.Code is "spring-2025-is-guidance" or "guidance-met-statute-missed" or "guidance-missed-statute-not" or "guidance-is-not-law" or "reading-contested"
        or "npqh-not-required-by-law" or "breach-ended-with-revocation" or "teaching-is-not-having-a-class" or "shared-senco-guidance";

    /// <summary>Each note once, with how many it concerns and the names of the first of them. Contested readings have notes of their own.</summary>
    public static IEnumerable<string> Of(IEnumerable<ActionItem> items) => items
        .Where(item => item.Answer is not null)
        .SelectMany(item => item.Answer!.Advice, (item, advice) => (item, advice))
        .Where(each => IsNote(each.advice) && each.advice.Code is not "reading-contested")
        .GroupBy(each => each.advice.Text, each => $"{each.item.Name} (line {each.item.Line})", StringComparer.Ordinal)
        .Select(note => (Text: note.Key, Names: note.ToList()))
        .Select(note => $"{string.Join(", ", note.Names.Take(MostNames))}{(note.Names.Count > MostNames ? $" and {note.Names.Count - MostNames} more" : "")}: {note.Text}");
}
