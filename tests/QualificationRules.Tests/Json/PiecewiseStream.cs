namespace QualificationRules.Tests.Json;

/// <summary>A stream that is read in pieces, as a pipe is.</summary>
internal sealed class PiecewiseStream(byte[] content, int piece, Action<int>? onRead = null) : MemoryStream(content)
{
    private int _reads;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onRead?.Invoke(_reads++);
        return base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
