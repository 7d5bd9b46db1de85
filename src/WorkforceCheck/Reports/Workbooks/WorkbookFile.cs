using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WorkforceCheck.Reports;

/// <summary>
/// Writes a workbook, sheet by sheet, into a stream that need not be sought. The parts stand in a zip archive of our own: a package of the
/// library has the time of day in it and keeps every sheet in memory.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The first day that a zip archive can tell.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly ImmutableArray<string> _names;

    /// <param name="into">Where it is written; it stays open.</param>
    /// <param name="names">The names of its sheets, in order: each at most 31 characters, none of them <c>[]:*?/\</c>.</param>
    public WorkbookFile(Stream into, ImmutableArray<string> names)
    {
        (_archive, _names) = (new(into, ZipArchiveMode.Create, leaveOpen: true), names);
        var sheets = names.Select((_, at) => FileOf(at)).ToList();
        Write("[Content_Types].xml", $"""
            {Xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>{string.Concat(sheets.Select(sheet => $"<Override PartName=\"/xl/{sheet}\" ContentType=\"{Types}.worksheet+xml\"/>"))}</Types>
            """);
        Write("_rels/.rels", RelationsOf([("officeDocument", "xl/workbook.xml")]));
        Write("xl/workbook.xml", new Workbook(new Sheets(names.Select((name, at) => new Sheet { Id = $"rId{at + 1}", SheetId = (uint)at + 1, Name = name }))));
        Write("xl/_rels/workbook.xml.rels", RelationsOf([.. sheets.Select(sheet => ("worksheet", sheet)), ("styles", "styles.xml")]));
        Write("xl/styles.xml", WorkbookStyles.Create());
    }

    /// <summary>Begins a sheet; dispose of it before the next.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="widths">The width of each column, in characters.</param>
    /// <param name="hasHeader">Whether the first row is a header.</param>
    public SheetWriter Sheet(string name, IReadOnlyList<double> widths, bool hasHeader) => new(Part($"xl/{FileOf(_names.IndexOf(name))}"), widths, hasHeader);

    /// <summary>Ends the workbook.</summary>
    public void Dispose() => _archive.Dispose();

    private static string FileOf(int sheet) => $"worksheets/sheet{sheet + 1}.xml";

    private static string RelationsOf(IEnumerable<(string Type, string Target)> parts) =>
        $"{Xml}<Relationships xmlns=\"{PackageRelations}\">{string.Concat(parts.Select((part, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relations}/{part.Type}\" Target=\"{part.Target}\"/>"))}</Relationships>";

    private Stream Part(string path)
    {
        var entry = _archive.CreateEntry(path);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private void Write(string path, string text)
    {
        using var part = Part(path);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private void Write(string path, OpenXmlElement root)
    {
        using var part = Part(path);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }
}
