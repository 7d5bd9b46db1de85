namespace QualificationRules.Registers.Extracts;

/// <summary>Tells by its first bytes what a file is, whatever its name says. What cannot be read is refused by what it is.</summary>
internal static class FileKinds
{
    private const string SaveAs = "Open it in Excel and save it as \"Excel Workbook (.xlsx)\" or \"CSV UTF-8 (Comma delimited)\".";

    /// <summary>How many of the first bytes tell.</summary>
    public const int Beginning = 4096;

    /// <param name="bytes">The first bytes of the file.</param>
    /// <exception cref="UnreadableFileException">It is of a kind that cannot be read.</exception>
    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return FileKind.Xlsx;
        }

        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return FileKind.Xls;
        }

        if (bytes.StartsWith("%PDF"u8))
        {
            throw Refused("a PDF");
        }

        if (bytes.StartsWith<byte>([0x1F, 0x8B]) || bytes.StartsWith("7z"u8) || bytes.StartsWith("Rar!"u8))
        {
            throw new UnreadableFileException("The file is a packed archive; unpack it and give the extract that is in it.");
        }

        if (Markup(bytes) is { } markup)
        {
            throw Refused(markup);
        }

        return FileKind.Text;
    }

    /// <summary>A refusal that says what the file is, and what to do.</summary>
    public static UnreadableFileException Refused(string what) => new($"The file is {what}, whatever its name says, and is not read as an extract. {SaveAs}");

    /// <summary>What systems write that call a web page or XML an Excel file; null for anything else.</summary>
    private static string? Markup(ReadOnlySpan<byte> bytes)
    {
        var beginning = TextFile.Beginning(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (!beginning.StartsWith('<'))
        {
            return beginning.StartsWith("{\"", StringComparison.Ordinal) ? "JSON" : null;
        }

        return beginning.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.OrdinalIgnoreCase) ? "an Excel 2003 XML spreadsheet"
            : beginning.Contains("<html", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<table", StringComparison.OrdinalIgnoreCase)
                || beginning.Contains("<!doctype", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<meta", StringComparison.OrdinalIgnoreCase)
                || beginning.Contains("<body", StringComparison.OrdinalIgnoreCase) ? "a web page (HTML)"
            : beginning.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "XML"
            : null;
    }
}
