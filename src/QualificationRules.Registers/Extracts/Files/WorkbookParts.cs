using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace QualificationRules.Registers.Extracts;

/// <summary>What the parts of an xlsx workbook say and its reader does not: which cells are errors of a formula, and from when days are counted.</summary>
internal static class WorkbookParts
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <summary>No cell is an error.</summary>
    public static IReadOnlyDictionary<(int Row, int Column), string> NoErrors { get; } = ImmutableDictionary<(int, int), string>.Empty;

    /// <summary>Whether the workbook counts days from 1 January 1904; of a workbook of the format before 2007 that is not seen.</summary>
    public static bool IsFrom1904(byte[] file)
    {
        using var archive = Open(file);
        return archive is not null && Elements(archive, "xl/workbook.xml", "workbookPr", xml => xml.GetAttribute("date1904")).Any(text => text is "1" or "true");
    }

    /// <summary>The errors of the sheet at an index, such as <c>#REF!</c>, by row and column from 1.</summary>
    public static IReadOnlyDictionary<(int Row, int Column), string> ErrorsOf(byte[] file, int sheet)
    {
        using var archive = Open(file);
        if (archive is null || Elements(archive, "xl/workbook.xml", "sheet", xml => xml.GetAttribute("id", Relationships)).ElementAtOrDefault(sheet) is not { } id
            || Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship", xml => (Id: xml.GetAttribute("Id"), Target: xml.GetAttribute("Target"))).FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal)).Target is not { } target)
        {
            return NoErrors;
        }

        var part = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        var errors = new Dictionary<(int Row, int Column), string>();
        foreach (var (place, text) in Elements(archive, part, "c", ErrorOf).OfType<KeyValuePair<(int, int), string>>())
        {
            errors[place] = text;
        }

        return errors;
    }

    private static ZipArchive? Open(byte[] file) => file.AsSpan().StartsWith("PK"u8) ? new(new MemoryStream(file, writable: false), ZipArchiveMode.Read) : null;

    private static IEnumerable<T> Elements<T>(ZipArchive archive, string part, string name, Func<XmlReader, T> read)
    {
        if (archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase)) is not { } entry)
        {
            yield break;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, name, StringComparison.Ordinal))
            {
                yield return read(xml);
            }
        }
    }

    /// <summary>The error of the cell whose element the reader stands on; null where it has none.</summary>
    private static KeyValuePair<(int Row, int Column), string>? ErrorOf(XmlReader cell)
    {
        if (cell.GetAttribute("t") is not "e" || cell.GetAttribute("r") is not { } name)
        {
            return null;
        }

        var (letters, column) = (name.AsSpan().IndexOfAnyInRange('0', '9'), 0);
        foreach (var letter in name.AsSpan(0, letters))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        var row = int.Parse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture);
        using var inside = cell.ReadSubtree();
        while (inside.Read())
        {
            if (inside.LocalName is "v")
            {
                return new((row, column), inside.ReadElementContentAsString());
            }
        }

        return new((row, column), "#REF!");
    }
}
