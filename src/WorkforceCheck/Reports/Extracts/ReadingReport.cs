using QualificationRules.Registers.Extracts;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What became of an extract beside its answers, for people: what cannot be decided, what was rejected, and how it was read.</summary>
internal static class ReadingReport
{
    /// <param name="undecided">What nobody has decided.</param>
    /// <param name="problems">Why rows were rejected.</param>
    /// <param name="notes">How the file was read.</param>
    /// <param name="console">Where it is written.</param>
    public static void Write(IEnumerable<string> undecided, IEnumerable<string> problems, ReadingNotes notes, IAnsiConsole console)
    {
        Section("Left open: these cells were not used. Fill in the column that is named and run the check again.", undecided, console);
        Section("Rejected: these rows were not answered. Correct them and run the check again.", problems, console);
        Section(notes.All ? "How the file was read:" : "How the file was read (all of it with --notes):", notes.Lines(), console);
    }

    /// <summary>What cannot be decided, and of whom.</summary>
    public static string TextOf(Undecided undecided) => $"{(undecided.Row.Name is { Length: > 0 } name ? $"{name}, " : "")}{undecided}";

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
