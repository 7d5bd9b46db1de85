using System.Globalization;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What changed since an earlier run, as a table of three columns: who, what became of it, and why.</summary>
internal static class TableChanges
{
    public static void Write(ChangeReport changes, IAnsiConsole console)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(changes.Title)}[/]");
        TableReport.Say(changes is { Count: 0, WithoutId: 0, NotOfSections: 0 } ? $"Nothing: {changes.Unchanged} as before." : $"{ChangeWords.Counts(changes)}.", console);
        var table = TableSection.Columns(console);
        foreach (var (kind, change) in changes.Kinds.SelectMany(kind => kind.Shown, (kind, change) => (kind.Kind, change)))
        {
            table.AddRow(new Padder(new Text(Who(change)), new Padding(2, 0, 0, 0)), new Text(ChangeWords.Title(kind, changes.Question)), new Text(change.Words));
        }

        console.Write(table);
        foreach (var kind in changes.Kinds.Where(kind => kind.NotShown > 0))
        {
            TableReport.Say($"  and {kind.NotShown} more {SectionWords.Lower(ChangeWords.Title(kind.Kind, changes.Question))}: --details shows up to {TableReport.MostOnRequest}, --format xlsx up to {WorkbookReport.MostRows}.", console);
        }
    }

    private static string Who(Change change) =>
        string.Create(CultureInfo.InvariantCulture, $"{change.Name}\n  {change.School}{(change.Line is { } line ? $"\n  line {line}" : "")}");
}
