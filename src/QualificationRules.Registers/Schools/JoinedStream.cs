namespace QualificationRules.Registers.Schools;

/// <summary>Bytes that were read ahead, and the rest of the stream they came from.</summary>
internal sealed class JoinedStream(ReadOnlyMemory<byte> ahead, Stream rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _ahead = ahead;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_ahead.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var length = Math.Min(buffer.Length, _ahead.Length);
        _ahead.Span[..length].CopyTo(buffer);
        _ahead = _ahead[length..];
        return length;
    }
}
