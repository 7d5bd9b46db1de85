namespace WorkforceCheck.Reports;

/// <summary>What changed since an earlier run, as a sheet.</summary>
internal static class ChangesSheet
{
    /// <summary>The name of the sheet.</summary>
    public const string Name = "What changed";

    private static readonly string[] Headings = ["What", "Person", "Employee ID", "School", "URN", "Line", "Before", "Now", "Why"];

    private static readonly double[] Widths = [22, 22, 14, 28, 10, 7, 26, 26, 80];

    public static void Write(ChangeReport changes, WorkbookFile workbook)
    {
        using var sheet = workbook.Sheet(Name, Widths, hasHeader: true);
        sheet.Row(CellStyle.Heading, Headings);
        foreach (var change in changes.Kinds.SelectMany(kind => kind.Shown))
        {
            sheet.Row(
                Text(ChangeWords.Title(change.Kind, changes.Question)), Text(change.Name), Text(change.EmployeeId), Text(change.School), Text(change.Urn ?? ""), SheetWriter.Number(change.Line),
                Text(change.Before), Text(change.After), SheetWriter.Text(WorkbookText.Of(change.Why)));
        }

        sheet.EndTable();
        foreach (var kind in changes.Kinds.Where(kind => kind.NotShown > 0))
        {
            sheet.Row(CellStyle.Title, $"{kind.NotShown} more, {SectionWords.Lower(ChangeWords.Title(kind.Kind, changes.Question))}, are not in this workbook: --school or --trust makes one of fewer.");
        }
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Text(string text) => SheetWriter.Text(WorkbookText.Of([text]));
}
