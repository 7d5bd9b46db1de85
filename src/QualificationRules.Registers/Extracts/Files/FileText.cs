using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace QualificationRules.Registers.Extracts;

/// <summary>Turns the bytes of a file into text: UTF-8, UTF-16 or Windows-1252, told apart by the bytes themselves.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">What it was read as, where that is not UTF-8.</param>
internal sealed record FileText(string Text, string? Encoding)
{
    private const int Sampled = 4096;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly SearchValues<char> Binary = SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015");

    /// <exception cref="UnreadableFileException">The bytes are no text.</exception>
    public static FileText Decode(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            throw new UnreadableFileException("The file is empty.");
        }

        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8OrWindows(bytes.AsSpan(3)),
            [0xFF, 0xFE, ..] => Utf16(bytes.AsSpan(2), System.Text.Encoding.Unicode),
            [0xFE, 0xFF, ..] => Utf16(bytes.AsSpan(2), System.Text.Encoding.BigEndianUnicode),
            _ => Utf16WithoutMark(bytes) is { } encoding ? Utf16(bytes, encoding) : Utf8OrWindows(bytes),
        };
        return text.Text.AsSpan().ContainsAny(Binary) && text.Text.AsSpan().Count('\0') + (text.Text.Length / 100) > 1 && IsBinary(text.Text)
            ? throw new UnreadableFileException("The file is no text and no workbook. Give an extract as CSV or xlsx.")
            : text;
    }

    /// <summary>The first characters, for telling what the file is.</summary>
    public static string Beginning(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => System.Text.Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => System.Text.Encoding.Latin1.GetString(bytes[3..]),
        _ => System.Text.Encoding.Latin1.GetString(bytes),
    };

    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sampled));
        return sample.Contains('\0') || sample.ToString().Count(Binary.Contains) * 10 > sample.Length;
    }

    private static FileText Utf16(ReadOnlySpan<byte> bytes, Encoding encoding) => bytes.Length % 2 == 0
        ? new(encoding.GetString(bytes), "UTF-16")
        : throw new UnreadableFileException("The file is UTF-16 and ends in the middle of a character: it was cut off, so that nothing of it is read.");

    /// <summary>In UTF-16 every other byte of English text is zero.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            (even, odd) = (even + (sample[i] == 0 && i % 2 == 0 ? 1 : 0), odd + (sample[i] == 0 && i % 2 == 1 ? 1 : 0));
        }

        const int Share = 4;
        return odd * Share > sample.Length && even == 0 ? System.Text.Encoding.Unicode
            : even * Share > sample.Length && odd == 0 ? System.Text.Encoding.BigEndianUnicode
            : null;
    }

    private static FileText Utf8OrWindows(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new(System.Text.Encoding.UTF8.GetString(bytes), null);
        }

        // Files are put together by hand: each line is taken as what it is.
        var (text, mixed) = (new StringBuilder(bytes.Length), false);
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n') is var found && found < 0 ? bytes.Length : found + 1;
            var line = bytes[..end];
            var isUtf8 = Utf8.IsValid(line);
            mixed |= isUtf8 && line.ContainsAnyInRange((byte)0x80, (byte)0xFF);
            text.Append((isUtf8 ? System.Text.Encoding.UTF8 : Windows).GetString(line));
            bytes = bytes[end..];
        }

        return new(text.ToString(), mixed ? "Windows-1252 in some lines and UTF-8 in others" : "Windows-1252");
    }
}
