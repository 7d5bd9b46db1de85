using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace WorkforceCheck.Reports;

/// <summary>Data as text of a page: no markup comes of it, and no character in it is unseen or turns the direction of what stands beside it.</summary>
internal static class PageText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the cleaned text, safe in an element and in an attribute with quotation marks.</summary>
    public static void Write(TextWriter writer, string text) => Encoder.Encode(writer, Clean(text));

    /// <summary>
    /// The text with spaces for line breaks and tabs, and with U+FFFD for other control characters, for those that format or take no room
    /// (bidirectional marks, zero-width characters, separators of lines), and for halves of a surrogate pair.
    /// </summary>
    public static string Clean(string text)
    {
        if (text.EnumerateRunes().All(rune => rune.Value < 0x7F ? rune.Value >= ' ' : !IsUnseen(rune) && rune != Rune.ReplacementChar))
        {
            return text;
        }

        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            cleaned.Append((rune.Value is '\t' or '\n' or '\r' ? new Rune(' ') : IsUnseen(rune) ? Rune.ReplacementChar : rune).ToString());
        }

        return cleaned.ToString();
    }

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}
