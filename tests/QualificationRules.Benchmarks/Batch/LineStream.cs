namespace QualificationRules.Benchmarks.Batch;

/// <summary>Case lines in turn, as many as asked for, written where they are read: there is no file, and none of them is kept.</summary>
internal sealed class LineStream(byte[][] lines, long count, PeakMemory memory) : Stream
{
    private long _taken;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        memory.Sample();
        var filled = 0;
        while (_taken < count && filled < buffer.Length)
        {
            var line = lines[_taken % lines.Length].AsSpan(_offset);
            var part = line[..Math.Min(line.Length, buffer.Length - filled)];
            part.CopyTo(buffer[filled..]);
            filled += part.Length;
            (_taken, _offset) = part.Length == line.Length ? (_taken + 1, 0) : (_taken, _offset + part.Length);
        }

        return filled;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
