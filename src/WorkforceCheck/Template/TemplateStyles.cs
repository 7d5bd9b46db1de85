using DocumentFormat.OpenXml.Spreadsheet;

namespace WorkforceCheck.Template;

/// <summary>How the template's cells look.</summary>
internal static class TemplateStyles
{
    /// <summary>Text, whatever is written.</summary>
    public const uint Text = 1;

    /// <summary>A heading, in bold.</summary>
    public const uint Heading = 2;

    /// <summary>Excel's number format for text.</summary>
    private const uint TextFormat = 49;

    public static Stylesheet Create() => new(
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TextFormat, FontId = 1, ApplyNumberFormat = true, ApplyFont = true }) { Count = 3 });
}
