using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace QualificationRules.Tests.WorkforceCheck.Workbooks;

/// <summary>A workbook as a spreadsheet program reads it.</summary>
internal sealed class Book
{
    private Book(SpreadsheetDocument document)
    {
        Errors = [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
        var workbook = document.WorkbookPart!;
        Sheets = [.. workbook.Workbook.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value!, ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet))];
        Formats = [.. workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()];
    }

    /// <summary>What is wrong with it by its standard.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The sheets, in order.</summary>
    public IReadOnlyList<(string Name, Worksheet Sheet)> Sheets { get; }

    /// <summary>The formats of cells.</summary>
    public IReadOnlyList<CellFormat> Formats { get; }

    public static Book Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return new(document);
    }

    public Worksheet Sheet(string name) => Sheets.Single(sheet => string.Equals(sheet.Name, name, StringComparison.Ordinal)).Sheet;

    /// <summary>The cells of a sheet, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows(string name) => [.. Sheet(name).Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];

    /// <summary>The texts of a sheet, row by row; a number as it is stored.</summary>
    public IReadOnlyList<string[]> Texts(string name) => [.. Rows(name).Select(row => row.Select(cell => cell.InnerText).ToArray())];
}
