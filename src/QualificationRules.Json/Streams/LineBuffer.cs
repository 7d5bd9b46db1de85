using QualificationRules.Json.Values;

namespace QualificationRules.Json.Streams;

/// <summary>
/// Splits a stream into lines. Of a line that is too long it gives the start, a few bytes more than is allowed: enough for its
/// reader to see that, and perhaps to find its id. The rest is skipped.
/// </summary>
internal sealed class LineBuffer(Stream input, int longest)
{
    private const int FirstSize = 256 * 1024;

    /// <summary>The longest line with CRLF after it.</summary>
    private readonly int _mostHeld = longest + 2;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _searched;
    private int _end;
    private bool _begun;
    private bool _ended;
    private bool _skipping;

    /// <summary>The next line without its line break, valid until more input is waited for; false where more input is needed, or there is none.</summary>
    public bool TryTake(out ReadOnlyMemory<byte> line)
    {
        line = default;
        if (!_begun && !TryBegin())
        {
            return false;
        }

        var length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (_skipping && length >= 0)
        {
            (_skipping, _start, _searched) = (false, _searched + length + 1, _searched + length + 1);
            length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        }

        if (_skipping)
        {
            (_start, _searched) = (_end, _end);
        }
        else if (length >= 0)
        {
            line = Line(_searched + length);
            (_start, _searched) = (_searched + length + 1, _searched + length + 1);
            return true;
        }
        else if (_end - _start >= _mostHeld || (_ended && _start < _end))
        {
            line = Line(_end);
            _skipping = !_ended;
            (_start, _searched) = (_end, _end);
            return true;
        }

        _searched = _end;
        return false;
    }

    /// <summary>Waits for more input; false where there is none and every line was taken.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_ended)
        {
            return false;
        }

        MakeRoom();
        var read = await input.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _ended = read == 0;
        return true;
    }

    /// <summary>Leaves out a byte order mark; false where it cannot be told yet whether there is one.</summary>
    private bool TryBegin()
    {
        var mark = ByteOrderMark.Utf8;
        var held = _buffer.AsSpan(0, _end);
        if (held.StartsWith(mark))
        {
            (_start, _searched) = (mark.Length, mark.Length);
        }
        else if (!_ended && mark.StartsWith(held))
        {
            return false;
        }

        _begun = true;
        return true;
    }

    private ReadOnlyMemory<byte> Line(int end)
    {
        var line = _buffer.AsMemory(_start, end - _start);
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _searched, _end) = (0, _searched - _start, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, _mostHeld));
        }
    }
}
