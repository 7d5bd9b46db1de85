using System.Text.Json;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the text of a reason or of advice, without making a string of it.</summary>
internal static class FormattedText
{
    /// <summary>As many bytes as most texts need.</summary>
    public const int UsualLength = 512;

    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("text");

    /// <summary>Writes a text as a property.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Room for it; where it needs more, that is made.</param>
    public static void Write<T>(Utf8JsonWriter writer, T text, scoped Span<byte> utf8)
        where T : IUtf8SpanFormattable
    {
        int length;
        while (!text.TryFormat(utf8, out length, default, null))
        {
            utf8 = new byte[utf8.Length * 2];
        }

        writer.WriteString(Name, utf8[..length]);
    }
}
