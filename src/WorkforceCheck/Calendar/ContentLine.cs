using System.Text;

namespace WorkforceCheck.Calendar;

/// <summary>Lines of an iCalendar file (RFC 5545 section 3.1).</summary>
internal static class ContentLine
{
    private const string Break = "\r\n";
    private const int MostOctets = 75;

    /// <summary>The line, folded at 75 octets between characters, with its line break.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + Break.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(Break).Append(' ');
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append(Break).ToString();
    }

    /// <summary>A value of the type TEXT (section 3.3.11). A line break of any kind becomes <c>\n</c>; other control characters, which it cannot have, are left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\t' => escaped.Append(c),
                _ => char.IsControl(c) ? escaped : escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
