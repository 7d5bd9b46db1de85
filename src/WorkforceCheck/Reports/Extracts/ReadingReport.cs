using QualificationRules.Registers.Extracts;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What became of an extract beside its answers, for people: what cannot be decided, what was rejected, and how it was read.</summary>
internal static class ReadingReport
{
    public static void Write(StaffExtract extract, bool allNotes, IAnsiConsole console)
    {
        Section("Cannot be decided: no fact was made of these. Fill in the column that is named and run the check again.", extract.Undecided.Select(undecided => $"{Whose(undecided)}{undecided}"), console);
        Section("Rejected: these rows were not answered. Correct them and run the check again.", extract.Problems.Select(problem => problem.ToString()), console);
        Section(allNotes ? "How the file was read:" : "How the file was read (all of it with --notes):", ReadingNotes.Of(extract.Notes, allNotes), console);
    }

    private static string Whose(Undecided undecided) => undecided.Row.Name is { Length: > 0 } name ? $"{name}, " : "";

    private static void Section(string title, IEnumerable<string> items, IAnsiConsole console)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first)
            {
                console.WriteLine();
                console.WriteLine(title);
                first = false;
            }

            // A paragraph with a margin, so that its further lines do not look like new ones.
            console.Write(new Padder(new Text(item), new Padding(2, 0, 0, 0)));
        }
    }
}
