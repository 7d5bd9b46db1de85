using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace QualificationRules.Tests.Registers;

/// <summary>Small workbooks, part by part. A cell is a text, an error such as <c>#REF!</c>, a number, or a number with a format.</summary>
internal static class Xlsx
{
    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Of(params object?[][] rows) => OfSheets(("Staff", rows));

    /// <summary>A workbook of one sheet that counts days from 1904.</summary>
    public static byte[] From1904(params object?[][] rows) => OfSheets("<workbookPr date1904=\"1\"/>", ("Staff", rows));

    /// <summary>A workbook of several sheets.</summary>
    public static byte[] OfSheets(params (string Name, object?[][] Rows)[] sheets) => OfSheets("", sheets);

    private static byte[] OfSheets(string properties, params (string Name, object?[][] Rows)[] sheets)
    {
        var formats = sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row).OfType<(double Number, string Format)>().Select(cell => cell.Format).Distinct(StringComparer.Ordinal).ToList();
        var parts = sheets.Select((sheet, at) => ($"xl/worksheets/sheet{at + 1}.xml", SheetOf(sheet.Rows, formats))).ToList();
        parts.Add(("xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{properties}<sheets>{string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" r:id=\"rId{at + 1}\"/>"))}</sheets></workbook>"));
        parts.Add(("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))}<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"));
        parts.Add(("xl/styles.xml", $"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"{formats.Count}\">{string.Concat(formats.Select((format, at) => $"<numFmt numFmtId=\"{164 + at}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))}</numFmts><cellXfs count=\"{formats.Count + 1}\"><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, at) => $"<xf numFmtId=\"{164 + at}\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>"));
        return Zip([.. parts]);
    }

    /// <summary>A zip archive of texts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static string SheetOf(object?[][] rows, List<string> formats) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows.Select((row, at) => $"<row r=\"{at + 1}\">{string.Concat(row.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{at + 1}", formats)))}</row>"))}</sheetData></worksheet>";

    private static string Cell(object? cell, string name, List<string> formats) => cell switch
    {
        null => "",
        string error when error.StartsWith('#') => $"<c r=\"{name}\" t=\"e\"><v>{error}</v></c>",
        string text => $"<c r=\"{name}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        (double number, string format) => $"<c r=\"{name}\" s=\"{formats.IndexOf(format) + 1}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>",
        IFormattable number => $"<c r=\"{name}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException("Neither a text nor a number.", nameof(cell)),
    };
}
