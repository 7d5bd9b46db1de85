using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using WorkforceCheck.Extract;

namespace WorkforceCheck.Reports;

/// <summary>The report as CSV: a line for every row of the extract that is asked about, also those rejected.</summary>
internal static class CsvReport
{
    public static void Write(CheckReport report, TextWriter into)
    {
        // Names come from the extract: a spreadsheet must not run one as a formula.
        using var csv = CsvWriter.Create(into, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteRecord(["Line", "Employee ID", "Name", "URN", "School", "Outcome", "Deadline", "Next Change", "Why", "Next", "Contested"]);
        var lines = report.Answers.Select(answer => (answer.Row.Line, Fields: Fields(answer)))
            .Concat(report.Rejected.Select(rejected => (rejected.Line, Fields: Fields(rejected.Line, rejected.Message))));
        foreach (var (_, fields) in lines.OrderBy(line => line.Line))
        {
            csv.WriteRecord(fields);
        }
    }

    private static string[] Fields(Answer answer) =>
    [
        Text(answer.Row.Line), answer.Row.EmployeeId, answer.Person.Row[Columns.Name], answer.Row[Columns.Urn], answer.Row[Columns.School],
        answer.Outcome, answer.Verdict.Deadline is { } deadline ? LocalDatePattern.Iso.Format(deadline) : "", NextChange(answer), answer.Why, answer.Next,
        string.Join("; ", answer.Contested.Select(contested => ContestedNotes.Of(contested, answer.Verdict))),
    ];

    private static string[] Fields(int line, string message) => [Text(line), "", "", "", "", "Rejected", "", "", message, "", ""];

    /// <summary>The date first, so that a column of them sorts by it.</summary>
    private static string NextChange(Answer answer) => answer.NextChange is { From: { } day, Outcome: var outcome }
        ? $"{LocalDatePattern.Iso.Format(day)}: {OutcomeWords.Of(answer.Verdict.Question, outcome)}"
        : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
