using System.Globalization;
using System.Text;

namespace QualificationRules.Registers;

/// <summary>
/// Text of data as people are shown it: without the characters that a terminal or a page would obey, or that hide or turn round
/// what stands beside them (Unicode's categories Cc, Cf, Cs, Zl and Zp, and U+FFFE and U+FFFF, which no XML may have).
/// </summary>
internal static class VisibleText
{
    /// <summary>What stands in the place of such a character. It takes a column, so that tables stay in line.</summary>
    public const char Mark = '\uFFFD';

    private const int FirstOfJoiningScripts = 0x590;

    /// <summary>The text in one line: a tab, or line breaks of any kind, become a space.</summary>
    public static string Line(string text) => Clean(text, keepsLines: false);

    /// <summary>The text with its line breaks (LF or CRLF); for what has lines of our own.</summary>
    public static string Lines(string text) => Clean(text, keepsLines: true);

    private static string Clean(string text, bool keepsLines)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var (before, end) = (default(Rune), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            end += rune.Utf16SequenceLength;
            var next = end < text.Length && Rune.TryGetRuneAt(text, end, out var following) ? following : default;
            _ = rune.Value switch
            {
                '\n' when keepsLines => clean.Append('\n'),
                '\r' when keepsLines && next.Value == '\n' => clean.Append('\r'),
                _ when IsBreak(rune) => IsBreak(before) ? clean : clean.Append(' '),
                _ when IsHarmful(rune) && !Joins(before, rune, next) => clean.Append(Mark),
                _ => clean.Append(rune.ToString()),
            };
            before = rune;
        }

        return clean.ToString();
    }

    /// <summary>Whether it is shown as nothing, or commands what is shown.</summary>
    public static bool IsHarmful(Rune rune) => rune.Value is 0xFFFE or 0xFFFF || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsBreak(Rune rune) => rune.Value is (>= '\t' and <= '\r') or 0x85 or 0x2028 or 0x2029;

    /// <summary>Whether it is a joiner or non-joiner where one belongs: within an emoji or a word of a script that joins its letters, none of which is Latin, Greek or Cyrillic.</summary>
    private static bool Joins(Rune before, Rune rune, Rune next) =>
        rune.Value is 0x200C or 0x200D && IsJoined(before) && IsJoined(next);

    private static bool IsJoined(Rune rune) => rune.Value >= FirstOfJoiningScripts && rune.Value != Mark
        && (Rune.IsLetter(rune) || Rune.IsSymbol(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
