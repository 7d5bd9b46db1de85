using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The report as CSV: a line for every row of the extract that is asked about, also those rejected.</summary>
internal static class CsvReport
{
    public static void Write(CheckReport report, ReportOptions wanted, TextWriter into)
    {
        // Formulas are seen to by SpreadsheetText, which knows more spellings of them.
        using var csv = CsvWriter.Create(into, new CsvWriterOptions { Injection = CsvInjection.None }, leaveOpen: true);
        csv.WriteRecord(["Line", "Employee ID", "Name", "URN", "School", "Outcome", "Deadline", "Next Change", "Why", "What To Do Next", "Contested", "Check The Record"]);
        var lines = report.Answers.Where(wanted.Wants).Select(answer => (answer.Row.Line, Fields: Fields(answer)))
            .Concat(report.Rejected.Where(wanted.WantsRejected).Select(rejected => (rejected.Line, Fields: Fields(rejected.Line, rejected.Row, "Rejected", rejected.Message))))
            .Concat(report.UndecidedRows.Where(wanted.Wants).Select(undecided => (undecided.Row.Line, Fields: Fields(undecided.Row.Line, undecided.Row, "Cannot be decided", $"{undecided}"))));
        foreach (var (_, fields) in lines.OrderBy(line => line.Line))
        {
            csv.WriteRecord([.. fields.Select(SpreadsheetText.Of)]);
        }
    }

    private static string[] Fields(Answer answer) =>
    [
        Text(answer.Row.Line), answer.Row.EmployeeId, answer.Person.Row.Name, answer.Urn ?? "", answer.Row.School,
        answer.Outcome, answer.Verdict.Deadline is { } deadline ? LocalDatePattern.Iso.Format(deadline) : "", NextChange(answer), answer.Why, answer.Next,
        string.Join("; ", answer.Contested.Select(contested => ContestedNotes.Of(contested, answer.Verdict))),
        string.Join(' ', answer.Checks.Select(check => check.Text)),
    ];

    /// <summary>Whose row it is, as far as it could be read, so that it is found again.</summary>
    private static string[] Fields(int line, ExtractRow? row, string outcome, string message) =>
        [Text(line), row?.EmployeeId ?? "", row?.Name ?? "", row?.Urn ?? "", row?.School ?? "", outcome, "", "", message, "", "", ""];

    /// <summary>The date first, so that a column of them sorts by it.</summary>
    private static string NextChange(Answer answer) => answer.NextChange is { From: { } day, Outcome: var outcome }
        ? $"{LocalDatePattern.Iso.Format(day)}: {OutcomeWords.Of(answer.Verdict.Question, outcome)}"
        : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
