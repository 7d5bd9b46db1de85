using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What stands below the tables: readings that matter, what to check in the record, general notes, and how the file was read.</summary>
internal static class TableNotes
{
    /// <summary>The most entries of a list where the reader has not asked for details.</summary>
    private const int MostEntries = 12;

    public static void Write(ActionReport actions, CheckReport report, bool details, ReadingNotes notes, IAnsiConsole console)
    {
        Section(
            $"{ReportWords.WithoutSenco(actions.On)}: {actions.WithoutSenco.Length} {(actions.WithoutSenco.Length == 1 ? "school" : "schools")}. {ReportWords.FindSenco}",
            [.. actions.WithoutSenco.Select(ReportWords.NameOf)], console, details ? int.MaxValue : MostEntries);

        // With details each row has its own.
        if (!details)
        {
            var items = actions.Sections.SelectMany(section => section.Shown).ToList();
            Section("Read two ways: the words of the law can be read otherwise, and then something else is to be done. Take advice before relying on these.",
                [.. items.SelectMany(item => item.ReadTwoWays, (item, reading) => $"{item.Name} (line {item.Line}), {item.Outcome}; {reading}")], console);
            Section("Check the record: whatever the outcome, something in these rows is open or looks unlikely.",
                [.. items.SelectMany(item => item.Checks, (item, check) => $"{item.Name} (line {item.Line}): {check}")], console);
            Section("Notes", [.. GeneralNotes.Of(items)], console);
        }

        ReadingReport.Write(report.LeftOpen.Select(ReadingReport.TextOf), [], notes, console);
        if (!details)
        {
            console.WriteLine();
            TableReport.Say("--details says why, and on whose authority; --format html makes a page of it; --ics puts the dates into a calendar.", console);
        }
    }

    private static void Section(string title, IReadOnlyCollection<string> entries, IAnsiConsole console, int most = MostEntries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        console.WriteLine();
        TableReport.Say(title, console);
        foreach (var entry in entries.Take(most))
        {
            // A margin, so that further lines do not look like new entries.
            console.Write(new Padder(new Text(entry), new Padding(2, 0, 0, 0)));
        }

        if (entries.Count > most)
        {
            TableReport.Say($"  and {entries.Count - most} more: --details has them all.", console);
        }
    }
}
