using System.Buffers;
using System.Text;

namespace QualificationRules.Registers.Extracts;

/// <summary>A file of text: UTF-8, UTF-16 or Windows-1252, told apart by the bytes themselves. It is read from the beginning as often as it is opened, by one reader at a time.</summary>
internal sealed class TextFile
{
    private const int Sampled = 4096;

    private const int Buffer = 64 * 1024;

    private static readonly Encoding Plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly SearchValues<char> Binary = SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015");

    private readonly Stream _file;
    private readonly int _start;
    private readonly Encoding? _encoding;

    private TextFile(Stream file, int start, Encoding? encoding, string? name) => (_file, _start, _encoding, EncodingName) = (file, start, encoding, name);

    /// <summary>What it is read as, where that is not UTF-8.</summary>
    public string? EncodingName { get; }

    /// <exception cref="UnreadableFileException">The bytes are no text.</exception>
    public static TextFile Of(Stream file, ReadOnlySpan<byte> beginning)
    {
        if (beginning.IsEmpty)
        {
            throw new UnreadableFileException("The file is empty.");
        }

        var text = beginning switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8OrWindows(file, 3),
            [0xFF, 0xFE, ..] => Utf16(file, 2, bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(file, 2, bigEndian: true),
            _ => IsUtf16(beginning) is { } bigEndian ? Utf16(file, 0, bigEndian) : Utf8OrWindows(file, 0),
        };
        return text.IsBinary() ? throw new UnreadableFileException("The file is no text and no workbook. Give an extract as CSV or xlsx.") : text;
    }

    /// <summary>The first characters, for telling what the file is.</summary>
    public static string Beginning(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(bytes[3..]),
        _ => Encoding.Latin1.GetString(bytes),
    };

    /// <summary>Its text, without a byte order mark.</summary>
    public TextReader Open()
    {
        _file.Position = _start;
        return _encoding is null ? new MixedText(_file) : new StreamReader(_file, _encoding, detectEncodingFromByteOrderMarks: false, Buffer, leaveOpen: true);
    }

    /// <summary>Its first characters, at most as many as asked for.</summary>
    public string Beginning(int count)
    {
        var characters = new char[count];
        using var reader = Open();
        return new(characters, 0, reader.ReadBlock(characters));
    }

    /// <summary>Whether there is nothing to be seen in it.</summary>
    public bool IsBlank()
    {
        using var reader = Open();
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (!char.IsWhiteSpace((char)c))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBinary()
    {
        var sample = Beginning(Sampled);
        return (sample.Contains('\0', StringComparison.Ordinal) || sample.Count(Binary.Contains) * 10 > sample.Length) && sample.Count(c => c == '\0') + (sample.Length / 100) > 1;
    }

    private static TextFile Utf16(Stream file, int start, bool bigEndian) => (file.Length - start) % 2 == 0
        ? new(file, start, new UnicodeEncoding(bigEndian, byteOrderMark: false), "UTF-16")
        : throw new UnreadableFileException("The file is UTF-16 and ends in the middle of a character: it was cut off, so that nothing of it is read.");

    /// <summary>In UTF-16 every other byte of English text is zero; which one tells which byte comes first. Null where it is not UTF-16.</summary>
    private static bool? IsUtf16(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            (even, odd) = (even + (sample[i] == 0 && i % 2 == 0 ? 1 : 0), odd + (sample[i] == 0 && i % 2 == 1 ? 1 : 0));
        }

        const int Share = 4;
        return odd * Share > sample.Length && even == 0 ? false
            : even * Share > sample.Length && odd == 0 ? true
            : null;
    }

    private static TextFile Utf8OrWindows(Stream file, int start)
    {
        var utf8 = new TextFile(file, start, Plain, null);
        if (IsUtf8(file, start))
        {
            return utf8;
        }

        file.Position = start;
        using var mixed = new MixedText(file);
        return new(file, start, null, mixed.HasUtf8() ? "Windows-1252 in some lines and UTF-8 in others" : "Windows-1252");
    }

    private static bool IsUtf8(Stream file, int start)
    {
        file.Position = start;
        using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, Buffer, leaveOpen: true);
        var characters = new char[Buffer];
        try
        {
            while (reader.Read(characters) > 0)
            {
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
