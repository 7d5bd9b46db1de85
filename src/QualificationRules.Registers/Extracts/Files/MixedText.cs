using System.Text;
using System.Text.Unicode;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads text that is Windows-1252, or UTF-8 in some lines: files are put together by hand, and each line is taken as what it is.</summary>
internal sealed class MixedText(Stream file) : TextReader
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private byte[] _bytes = new byte[64 * 1024];
    private int _from;
    private int _until;
    private string _text = "";
    private int _at;

    /// <summary>Whether a line is UTF-8 that is no plain ASCII; reads to the end.</summary>
    public bool HasUtf8()
    {
        var has = false;
        for (ReadOnlySpan<byte> line; !(line = NextLine()).IsEmpty;)
        {
            has |= line.ContainsAnyInRange((byte)0x80, (byte)0xFF) && Utf8.IsValid(line);
        }

        return has;
    }

    /// <inheritdoc/>
    public override int Peek() => Next() ? _text[_at] : -1;

    /// <inheritdoc/>
    public override int Read() => Next() ? _text[_at++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var read = 0;
        while (read < buffer.Length && Next())
        {
            var count = Math.Min(buffer.Length - read, _text.Length - _at);
            _text.AsSpan(_at, count).CopyTo(buffer[read..]);
            (read, _at) = (read + count, _at + count);
        }

        return read;
    }

    private bool Next()
    {
        if (_at == _text.Length)
        {
            var line = NextLine();
            (_text, _at) = ((Utf8.IsValid(line) ? Encoding.UTF8 : Windows).GetString(line), 0);
        }

        return _at < _text.Length;
    }

    /// <summary>The bytes of the next line with its break; none at the end. A line that is longer than a row may be comes in parts: it is refused where rows are read.</summary>
    private ReadOnlySpan<byte> NextLine()
    {
        var searched = 0;
        while (true)
        {
            var unread = _bytes.AsSpan(_from, _until - _from);
            var at = unread[searched..].IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0 || unread.Length > FileLimits.MostRowBytes || !Fill())
            {
                var line = at >= 0 ? unread[..(searched + at + 1)] : unread;
                _from += line.Length;
                return line;
            }

            searched = unread.Length;
        }
    }

    /// <summary>Reads more bytes behind those that are unread; false at the end.</summary>
    private bool Fill()
    {
        if (_from == 0 && _until == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        _bytes.AsSpan(_from, _until - _from).CopyTo(_bytes);
        (_from, _until) = (0, _until - _from);
        var read = file.Read(_bytes, _until, _bytes.Length - _until);
        _until += read;
        return read > 0;
    }
}
