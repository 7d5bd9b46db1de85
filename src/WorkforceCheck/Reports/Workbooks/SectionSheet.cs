using NodaTime;
using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>A section of the report as a sheet, with all that is told of a row.</summary>
internal static class SectionSheet
{
    private const string DueBy = "Due by";

    private static readonly string[] Headings =
    [
        "Person", "Employee ID", "School", "URN", "Trust", "Line", "Outcome", DueBy, "In how many days", "What to do next", "Why", "Authority", "Read two ways", "Check the record", "Notes",
    ];

    private static readonly double[] Widths = [22, 14, 28, 10, 22, 7, 17, 13, 10, 50, 50, 32, 40, 40, 50];

    /// <summary>The name of the sheet: the same in every export, so that other sheets can point to it.</summary>
    public static string NameOf(ReportSection section, Question question) => section switch
    {
        ReportSection.FallsDue => "Falls due",
        ReportSection.Overdue => OutcomeWords.Of(question, Outcome.NotSatisfied),
        ReportSection.CannotBeDecided => "Cannot be decided",
        ReportSection.DueLater => "In time",
        _ => "Nothing to do",
    };

    public static void Write(SectionOfReport section, ActionReport actions, WorkbookFile workbook)
    {
        using var sheet = workbook.Sheet(NameOf(section.Section, actions.Question), Widths, hasHeader: true);
        sheet.Row(CellStyle.Heading, section.Section == ReportSection.CannotBeDecided ? [.. Headings.Select(heading => string.Equals(heading, DueBy, StringComparison.Ordinal) ? $"{DueBy}, if not before" : heading)] : Headings);
        foreach (var item in section.Shown)
        {
            sheet.Row(
                Text(item.Name), Text(item.EmployeeId), Text(item.School), Text(item.Urn), Text(item.Trust), SheetWriter.Number(item.Line), Text(item.Outcome),
                SheetWriter.Date(item.Day), SheetWriter.Number(item.Day is { } day ? Period.DaysBetween(actions.On, day) : null),
                Text(item.Action), Text(item.Why), Texts(item.Authority.Select(citation => $"{citation}")), Texts(item.ReadTwoWays), Texts(item.Checks), Texts(item.Notes));
        }

        sheet.EndTable();
        if (section.NotShown > 0)
        {
            sheet.Row(CellStyle.Title, "");
            sheet.Row(CellStyle.Title, More(section));
        }
    }

    /// <summary>How many rows are not there, and where they are.</summary>
    public static string More(SectionOfReport section) =>
        $"{section.NotShown} more are not in this workbook, which has at most {WorkbookReport.MostRows} rows a sheet: --school or --trust makes one of fewer, --format csv has them all.";

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Text(string? text) => Texts([text ?? ""]);

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Texts(IEnumerable<string> texts) => SheetWriter.Text(WorkbookText.Of(texts));
}
