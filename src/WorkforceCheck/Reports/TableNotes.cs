using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>What stands below the table: totals, contested readings, notes, and the rows rejected.</summary>
internal static class TableNotes
{
    public static void Write(CheckReport report, bool allNotes, IAnsiConsole console)
    {
        WriteTotals(report, console);
        WriteChecks(report, console);
        WriteContested(report, console);
        WriteNotes(report, console);
        ReadingReport.Write(report.Extract, allNotes, console);
    }

    private static void WriteTotals(CheckReport report, IAnsiConsole console)
    {
        console.WriteLine();
        console.WriteLine("Totals");
        foreach (var outcome in OutcomeWords.ByUrgency)
        {
            foreach (var answers in report.Answers.Where(answer => answer.Verdict.Outcome == outcome).GroupBy(answer => answer.Outcome, StringComparer.Ordinal))
            {
                console.WriteLine($"  {answers.Count(),6}  {answers.Key}");
            }
        }

        var rejected = report.Rejected.Count();
        if (rejected > 0)
        {
            console.WriteLine($"  {rejected,6}  Rejected");
        }

        if (!report.UndecidedRows.IsEmpty)
        {
            console.WriteLine($"  {report.UndecidedRows.Length,6}  Cannot be decided");
        }

        if (report.TakenWithAnother > 0)
        {
            console.WriteLine($"  {report.TakenWithAnother,6}  rows taken as one appointment with another");
        }

        if (report.OfAnotherRole > 0)
        {
            console.WriteLine($"  {report.OfAnotherRole,6}  rows of another role");
        }

        console.WriteLine($"  {report.Answers.Length + report.TakenWithAnother + rejected + report.UndecidedRows.Length + report.OfAnotherRole,6}  rows");
    }

    /// <summary>Those that do not stand in the table as what to do next.</summary>
    private static void WriteChecks(CheckReport report, IAnsiConsole console)
    {
        var checks = report.Answers
            .SelectMany(answer => answer.Checks, (answer, check) => (answer, check))
            .Where(each => !each.answer.Next.Contains(each.check.Text, StringComparison.Ordinal)).ToList();
        if (checks.Count > 0)
        {
            console.WriteLine();
            console.WriteLine("Check the record: whatever the outcome, something in these rows is open or hardly so.");
        }

        foreach (var (answer, check) in checks)
        {
            Item($"{answer.Name} (line {answer.Row.Line}): {check.Text}", console);
        }
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

    /// <summary>A paragraph with a margin, so that its further lines do not look like new ones.</summary>
    private static void Item(string text, IAnsiConsole console) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
