using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>How an extract was read: what was done how often, each kind once with an example, or every note.</summary>
internal static class ReadingNotes
{
    public static IEnumerable<string> Of(IEnumerable<Note> notes, bool all) => notes
        .GroupBy(note => note.Kind, StringComparer.Ordinal)
        .SelectMany(kind => all
            ? kind.Select(note => $"{kind.Key}: {note}.").Prepend($"{kind.Count()} x {kind.Key}.")
            : [kind.Count() == 1 ? $"{kind.Key}: {kind.First()}." : $"{kind.Count()} x {kind.Key}, such as {kind.First()}."]);
}
