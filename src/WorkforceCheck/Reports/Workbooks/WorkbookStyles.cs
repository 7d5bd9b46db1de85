using DocumentFormat.OpenXml.Spreadsheet;

namespace WorkforceCheck.Reports;

/// <summary>The formats of a workbook's cells, in the order of <see cref="CellStyle"/>.</summary>
internal static class WorkbookStyles
{
    private const uint TextFormat = 49;
    private const uint WholeNumber = 1;
    private const uint Day = 164; // the first number that is free for formats of one's own

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = Day, FormatCode = "d mmm yyyy" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE6E6E6" }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            Format(TextFormat, wraps: true),
            Format(TextFormat, wraps: true, font: 1, fill: 2),
            Format(Day),
            Format(WholeNumber),
            Format(TextFormat, font: 1)) { Count = 6 });

    private static CellFormat Format(uint number, bool wraps = false, uint font = 0, uint fill = 0) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
    {
        NumberFormatId = number, FontId = font, FillId = fill, ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyAlignment = true,
    };
}
