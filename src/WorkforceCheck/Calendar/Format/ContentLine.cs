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

    /// <summary>The lines of a text as they were before they were folded, without their line breaks; blank ones are left out.</summary>
    public static IEnumerable<string> Unfold(string text) => text
        .Replace(Break, "\n", StringComparison.Ordinal)
        .Replace("\n ", "", StringComparison.Ordinal)
        .Replace("\n\t", "", StringComparison.Ordinal)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
