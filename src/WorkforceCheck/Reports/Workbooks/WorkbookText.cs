using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace WorkforceCheck.Reports;

/// <summary>Text as a cell of a workbook can hold it.</summary>
internal static partial class WorkbookText
{
    /// <summary>The most characters of a cell; Excel calls a file with longer ones damaged.</summary>
    private const int Longest = 32_767;

    private const string Cut = "...";

    /// <summary>Several texts, each on a line of its own; one is on one line.</summary>
    // A cell of type text never runs, but a sheet that somebody saves as CSV has no types any more: what may run there gets its apostrophe here already.
    public static string Of(params IEnumerable<string> lines) =>
        Shortened(Escaped().Replace(Storable(string.Join('\n', lines.Where(line => line.Length > 0).Select(line => SpreadsheetText.Of(line.ReplaceLineEndings(" "))))), "_x005F$0"));

    /// <summary>Without the characters that XML 1.0 cannot hold.</summary>
    private static string Storable(string text)
    {
        var storable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            storable.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return storable.ToString();
    }

    private static string Shortened(string text) => text.Length <= Longest ? text
        : text[..(Longest - Cut.Length - (char.IsHighSurrogate(text[Longest - Cut.Length - 1]) ? 1 : 0))] + Cut;

    /// <summary>What a spreadsheet would read as a character in hexadecimal (ISO/IEC 29500-1 22.9.2.19).</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
