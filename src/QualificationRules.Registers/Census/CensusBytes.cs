namespace QualificationRules.Registers.Census;

/// <summary>The bytes of a census. Between two ends of tags stand few: a reader of XML keeps a name, or the values of an element's attributes, in memory.</summary>
/// <param name="file">The file; it is not closed.</param>
/// <param name="tooLong">What is thrown where too many stand there.</param>
internal sealed class CensusBytes(Stream file, Func<Exception> tooLong) : Stream
{
    private const int Most = 1024 * 1024;

    private int _sinceTag;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = file.Read(buffer);
        var last = buffer[..read].LastIndexOf((byte)'>');
        _sinceTag = last < 0 ? _sinceTag + read : read - last - 1;
        return _sinceTag <= Most ? read : throw tooLong();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
