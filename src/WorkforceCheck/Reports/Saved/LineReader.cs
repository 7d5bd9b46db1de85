using QualificationRules.Json;

namespace WorkforceCheck.Reports;

/// <summary>Reads the lines of a stream, each with the place where it begins.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line, in bytes: a case, and what stands beside it.</summary>
    public const int LongestLine = 2 * CaseReader.LongestLine;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _offset;

    /// <summary>Reads the next line, without its line break.</summary>
    /// <param name="line">The line, valid until the next is read; where it is too long, what of it was read.</param>
    /// <param name="offset">Where it begins in the stream.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out long offset)
    {
        offset = _offset;
        var searched = 0;
        while (true)
        {
            var end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (end >= 0 || _end - _start > LongestLine)
            {
                line = _buffer.AsSpan(_start, end >= 0 ? searched + end : _end - _start);
                Advance(line.Length + (end >= 0 ? 1 : 0));
                return true;
            }

            searched = _end - _start;
            if (!Fill())
            {
                line = _buffer.AsSpan(_start, searched);
                Advance(searched);
                return searched > 0;
            }
        }
    }

    private void Advance(int bytes)
    {
        _start += bytes;
        _offset += bytes;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
