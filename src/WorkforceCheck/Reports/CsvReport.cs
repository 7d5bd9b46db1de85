using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>The report as CSV: a line for every row of the extract that is asked about, also those rejected, in the order of the file.</summary>
internal static class CsvReport
{
    private static readonly string[] Header = ["Line", "Employee ID", "Name", "URN", "School", "Outcome", "Deadline", "Next Change", "Why", "What To Do Next", "Contested", "Check The Record"];

    public static void Write(IEnumerable<CheckRow> rows, TextWriter into, Workspace workspace, CancellationToken cancellation)
    {
        // Formulas are seen to by SpreadsheetText, which knows more spellings of them.
        using var csv = CsvWriter.Create(into, new CsvWriterOptions { Injection = CsvInjection.None }, leaveOpen: true);
        csv.WriteRecord(Header);
        using var lines = new LinesInOrder(workspace, line => csv.WriteRecord(FieldsOf(line)), cancellation);
        var record = new RecordWriter();
        foreach (var row in rows)
        {
            if (Fields(row) is { } fields)
            {
                record.Clear();
                Array.ForEach(fields, field => record.Text(SpreadsheetText.Of(field)));
                lines.Add(row, record.Bytes);
            }
        }

        lines.Complete();
    }

    private static string[] FieldsOf(ReadOnlySpan<byte> line)
    {
        var reader = new RecordReader(line);
        var fields = new string[Header.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = reader.Text();
        }

        return fields;
    }

    /// <summary>Null for what has another line, or is not asked about.</summary>
    private static string[]? Fields(CheckRow row) => row switch
    {
        AnsweredRow answered => Fields(answered.Answer),
        RejectedRow rejected => Fields(row.Line, rejected.Row, "Rejected", rejected.Message),
        UndecidedRow { IsAskedAbout: true, Undecided: var undecided } => Fields(row.Line, undecided.Row, "Cannot be decided", $"{undecided}"),
        _ => null,
    };

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
