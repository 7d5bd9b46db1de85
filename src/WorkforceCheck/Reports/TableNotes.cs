using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What stands below the table: totals, contested readings, notes, and the rows rejected.</summary>
internal static class TableNotes
{
    public static void Write(CheckReport report, IAnsiConsole console)
    {
        WriteTotals(report, console);
        WriteContested(report, console);
        WriteNotes(report, console);
        WriteProblems(report, console);
    }

    private static void WriteTotals(CheckReport report, IAnsiConsole console)
    {
        console.WriteLine();
        console.WriteLine("Totals");
        foreach (var outcome in OutcomeWords.ByUrgency)
        {
            var count = report.Answers.Count(answer => answer.Verdict.Outcome == outcome);
            if (count > 0)
            {
                console.WriteLine($"  {count,6}  {OutcomeWords.Of(report.Question, outcome)}");
            }
        }

        var rejected = report.Rejected.Count();
        if (rejected > 0)
        {
            console.WriteLine($"  {rejected,6}  Rejected");
        }

        if (report.OfAnotherRole > 0)
        {
            console.WriteLine($"  {report.OfAnotherRole,6}  rows of another role");
        }

        console.WriteLine($"  {report.Answers.Length + rejected + report.OfAnotherRole,6}  rows");
    }

    private static void WriteNotes(CheckReport report, IAnsiConsole console)
    {
        foreach (var note in GeneralNotes.Of(report))
        {
            console.WriteLine();
            console.WriteLine(note);
        }
    }

    private static void WriteContested(CheckReport report, IAnsiConsole console)
    {
        var contested = report.Answers.Where(answer => !answer.Contested.IsEmpty).ToList();
        if (contested.Count > 0)
        {
            console.WriteLine();
            console.WriteLine("* The words of the regulations can be read otherwise, with another outcome. Take advice before relying on these:");
        }

        foreach (var answer in contested)
        {
            foreach (var reading in answer.Contested)
            {
                Item($"{answer.Name} (line {answer.Row.Line}), {ContestedNotes.Of(reading, answer.Verdict)}.", console);
            }
        }
    }

    private static void WriteProblems(CheckReport report, IAnsiConsole console)
    {
        if (!report.Problems.IsEmpty)
        {
            console.WriteLine();
            console.WriteLine("Rejected: these rows were not answered. Correct them and run the check again.");
        }

        foreach (var problem in report.Problems)
        {
            Item(problem.ToString(), console);
        }
    }

    /// <summary>A paragraph with a margin, so that its further lines do not look like new ones.</summary>
    private static void Item(string text, IAnsiConsole console) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
