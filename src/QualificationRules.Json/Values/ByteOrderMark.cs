namespace QualificationRules.Json.Values;

/// <summary>The mark that some programs put before UTF-8. It is no part of the text.</summary>
internal static class ByteOrderMark
{
    public static ReadOnlySpan<byte> Utf8 => "\uFEFF"u8;

    /// <summary>The text without the mark, where it begins with one.</summary>
    public static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> text) => text.StartsWith(Utf8) ? text[Utf8.Length..] : text;
}
