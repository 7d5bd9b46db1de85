using QualificationRules.Registers.Extracts;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What became of an extract beside its answers, for people: what cannot be decided, what was rejected, and how it was read.</summary>
internal static class ReadingReport
{
    /// <summary>What nobody has decided, and what was rejected.</summary>
    public static void WriteOpen(IEnumerable<Undecided> undecided, IEnumerable<Problem> rejected, IAnsiConsole console)
    {
        Section("Left open: these cells were not used. Fill in the column that is named and run the check again.", undecided.Select(each => $"{Whose(each)}{each}"), console);
        Section("Rejected: these rows were not answered. Correct them and run the check again.", rejected.Select(problem => problem.ToString()), console);
    }

    /// <summary>How the file was read: every note, or an example of each kind.</summary>
    public static void WriteNotes(StaffExtract extract, bool all, IAnsiConsole console) =>
        Section(all ? "How the file was read:" : "How the file was read (all of it with --notes):", ReadingNotes.Of(extract.Notes, all), console);

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

            Written.Item(item, 2, console);
        }
    }
}
