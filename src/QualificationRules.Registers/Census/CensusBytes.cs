namespace QualificationRules.Registers.Census;

/// <summary>The bytes of a census. Between two ends of tags stand few: a reader of XML keeps a name, or the values of an element's attributes, in memory.</summary>
/// <param name="file">The file; it is not closed.</param>
/// <param name="tooLong">What is thrown where too many stand there.</param>
internal sealed class CensusBytes(Stream file, Func<Exception> tooLong) : ReadOnlyStream
{
    private const int Most = 1024 * 1024;

    private int _sinceTag;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = file.Read(buffer);
        var last = buffer[..read].LastIndexOf((byte)'>');
        _sinceTag = last < 0 ? _sinceTag + read : read - last - 1;
        return _sinceTag <= Most ? read : throw tooLong();
    }
}
