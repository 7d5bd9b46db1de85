using System.Globalization;
using QualificationRules;
using QualificationRules.Law;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>The report for people: a table, what is most urgent first, and below it the totals and notes.</summary>
internal static class TableReport
{
    /// <summary>Below this width so many columns would be too narrow to read; three take their place.</summary>
    private const int Wide = 120;

    public static void Write(CheckReport report, bool allNotes, IAnsiConsole console)
    {
        console.MarkupLine($"[bold]{Markup.Escape(report.Question.Asks)}[/]");
        console.WriteLine($"As of {Shown.InText(report.On)}. Rules as known on {Shown.InText(Ruleset.Current.VerifiedThrough)}{(report.On > Ruleset.Current.VerifiedThrough ? ": a projection" : "")}.");
        console.WriteLine();
        if (!report.Answers.IsEmpty)
        {
            console.Write(console.Profile.Width >= Wide ? WideTable(report, console) : NarrowTable(report, console));
        }

        TableNotes.Write(report, allNotes, console);
    }

    private static Table WideTable(CheckReport report, IAnsiConsole console)
    {
        var table = Bordered(console);
        var hasDeadlines = report.Answers.Any(answer => answer.Verdict.Deadline is not null);
        table.AddColumn(Column("Who", 18)).AddColumn(Column("Outcome", 19));
        _ = hasDeadlines ? table.AddColumn(Column("Deadline", 11)) : table;
        table.AddColumn(Column("Next change", 19)).AddColumn(new TableColumn("Why")).AddColumn(new TableColumn("What to do next"));
        foreach (var answer in ByUrgency(report))
        {
            string[] deadline = hasDeadlines ? [Shown.InCell(answer.Verdict.Deadline)] : [];
            table.AddRow([Who(answer), Outcome(answer), .. deadline, NextChange(answer, ""), Text(answer.Why), Text(answer.Next)]);
        }

        return table;
    }

    private static Table NarrowTable(CheckReport report, IAnsiConsole console)
    {
        var table = Bordered(console);
        table.AddColumn(Column("Who", 18)).AddColumn(Column("Outcome", 19)).AddColumn(new TableColumn("Why, and what to do next"));
        foreach (var answer in ByUrgency(report))
        {
            var deadline = answer.Verdict.Deadline is { } day ? $"\nby {Shown.InCell(day)}" : "";
            table.AddRow(Who(answer), Outcome(answer) + deadline + NextChange(answer, "\n\nfrom "), answer.Next.Length > 0 ? $"{Text(answer.Why)}\n> {Text(answer.Next)}" : Text(answer.Why));
        }

        return table;
    }

    private static IOrderedEnumerable<Answer> ByUrgency(CheckReport report) =>
        report.Answers.OrderBy(answer => OutcomeWords.ByUrgency.IndexOf(answer.Verdict.Outcome)).ThenBy(answer => answer.Verdict.Deadline).ThenBy(answer => answer.Row.Line);

    /// <summary>Plain characters where the output goes to a file, which may be read in any encoding.</summary>
    private static Table Bordered(IAnsiConsole console) =>
        new Table().Border(console.Profile.Out.IsTerminal ? TableBorder.Square : TableBorder.Ascii).ShowRowSeparators();

    private static TableColumn Column(string title, int width) => new TableColumn(title).Width(width);

    private static string Who(Answer answer) =>
        string.Create(CultureInfo.InvariantCulture, $"{Text(answer.Name)}\n{Text(answer.School)}\nline {answer.Row.Line}");

    private static string NextChange(Answer answer, string before) => answer.NextChange is { From: { } day, Outcome: var outcome }
        ? $"{before}{Shown.InCell(day)}:\n{Text(OutcomeWords.Of(answer.Verdict.Question, outcome))}"
        : "";

    private static string Text(string text) => Markup.Escape(text);

    private static string Outcome(Answer answer) => $"[{Colour(answer.Verdict.Outcome)}]{Text(answer.Outcome)}[/]{(answer.Contested.IsEmpty ? "" : " *")}";

    private static string Colour(Outcome outcome) => outcome switch
    {
        QualificationRules.Outcome.NotSatisfied => "red",
        QualificationRules.Outcome.Indeterminate or QualificationRules.Outcome.Pending or QualificationRules.Outcome.Review => "yellow",
        QualificationRules.Outcome.Satisfied => "green",
        _ => "default",
    };
}
