using System.Text;

namespace QualificationRules.Tests.WorkforceCheck.Streams;

/// <summary>Every code point of Unicode, and which of them no terminal and no page may be given.</summary>
internal static class CodePoints
{
    /// <summary>All of them, each as text, halves of surrogate pairs too.</summary>
    public static IEnumerable<string> All { get; } = Enumerable.Range(0, 0x110000).Select(TextOf);

    /// <summary>Those that command, hide or turn round what is shown, as data may have them to do harm.</summary>
    public static IEnumerable<string> Harmful => Enumerable.Range(0, 0x110000).Where(IsHarmful).Select(TextOf);

    /// <summary>Whether a text has one of them, or half of a pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">Characters that may be in it all the same, such as line breaks.</param>
    public static bool AreHarmfulIn(string text, string allowed = "")
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            if (!isWhole || (IsHarmful(rune.Value) && !allowed.Contains(text[i], StringComparison.Ordinal)))
            {
                return true;
            }

            i += rune.Utf16SequenceLength - 1;
        }

        return false;
    }

    private static bool IsHarmful(int point) => point is
        <= 0x1F or (>= 0x7F and <= 0x9F) // C0, delete, C1
        or 0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) // direction
        or 0xAD or 0x180E or (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x2064) or 0xFEFF or 0xE0001 or (>= 0xE0020 and <= 0xE007F) // of no width
        or 0x2028 or 0x2029 or (>= 0x206A and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xD800 and <= 0xDFFF) or 0xFFFE or 0xFFFF;

    private static string TextOf(int point) => point is >= 0xD800 and <= 0xDFFF ? ((char)point).ToString() : char.ConvertFromUtf32(point);
}
