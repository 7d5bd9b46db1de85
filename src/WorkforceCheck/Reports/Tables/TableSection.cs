using System.Globalization;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>A section of the report as a table of three columns: who, by when, and what to do next.</summary>
internal static class TableSection
{
    /// <summary>From this width on the first two columns have room for most names.</summary>
    private const int Wide = 100;

    public static void Write(SectionOfReport section, ActionReport report, bool details, IAnsiConsole console)
    {
        console.WriteLine();
        console.MarkupLine($"[bold {Colour(section.Section)}]{Markup.Escape(ReportWords.Heading(section, report))}[/]");
        var table = Columns(console);
        foreach (var item in section.Shown)
        {
            table.AddRow(new Padder(new Text(Who(item)), new Padding(2, 0, 0, 0)), new Text(When(item, report)), new Text(details ? Details(item) : What(item)));
        }

        console.Write(table);
        if (section.NotShown > 0)
        {
            TableReport.Say($"  and {section.NotShown} more: {(section.Shown.Length < TableReport.MostOnRequest ? $"--only {SectionWords.Key(section.Section)} shows up to {TableReport.MostOnRequest}, " : "")}--format csv has them all.", console);
        }
    }

    /// <summary>An empty table: who, by when, and what to do.</summary>
    public static Table Columns(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.None).AddColumn(new TableColumn("").Width(console.Profile.Width >= Wide ? 30 : 22)).AddColumn(new TableColumn("").Width(15)).AddColumn(new TableColumn(""));
        table.ShowHeaders = false;
        return table;
    }

    private static string Who(ActionItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{(item.Name.Length > 0 ? $"{item.Name}\n" : "")}{(item.School.Length > 0 ? $"  {item.School}\n" : "")}  line {item.Line}");

    private static string When(ActionItem item, ActionReport report)
    {
        var words = item.Day is not { } day ? item.Outcome
            : item.Section == ReportSection.CannotBeDecided ? ReportWords.OverdueFrom(item, day)
            : $"{(item.Section == ReportSection.Overdue ? "last day\n" : "")}{Shown.InCell(day)}\n{DueWords.Of(day, report.On)}";
        return item.ReadTwoWays.IsEmpty ? words : $"{words}\nread two ways";
    }

    private static string What(ActionItem item) => item.Action.Length > 0 ? item.Action : item.Why;

    private static string Details(ActionItem item)
    {
        IEnumerable<string> lines =
        [
            item.Action,
            item.Why.Length > 0 ? $"Why: {item.Why} ({string.Join("; ", item.Authority)})" : "",
            .. item.ReadTwoWays.Select(reading => $"Read two ways: {reading}"),
            .. item.Checks.Select(check => $"Check the record: {check}"),
            .. item.Notes.Select(note => $"Note: {note}"),
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Colour(ReportSection section) => section switch
    {
        ReportSection.FallsDue => "yellow",
        ReportSection.Overdue => "red",
        ReportSection.CannotBeDecided => "purple",
        ReportSection.DueLater => "blue",
        _ => "green",
    };
}
