using System.Text.Json;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the text of a reason or of advice, without making a string of it.</summary>
internal static class FormattedText
{
    private const int FitsOnStack = 512;

    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("text");

    public static void Write<T>(Utf8JsonWriter writer, T text)
        where T : IUtf8SpanFormattable
    {
        Span<byte> utf8 = stackalloc byte[FitsOnStack];
        int length;
        while (!text.TryFormat(utf8, out length, default, null))
        {
            utf8 = new byte[utf8.Length * 2];
        }

        writer.WriteString(Name, utf8[..length]);
    }
}
