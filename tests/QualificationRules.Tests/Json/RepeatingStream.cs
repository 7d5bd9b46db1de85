namespace QualificationRules.Tests.Json;

/// <summary>A stream of one line many times over, of which only the line is held.</summary>
internal sealed class RepeatingStream(byte[] line, int times, Action onRead) : MemoryStream
{
    private long _given;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onRead();
        var at = (int)(_given % line.Length);
        var count = (int)Math.Min(Math.Min(buffer.Length, line.Length - at), ((long)line.Length * times) - _given);
        line.AsMemory(at, count).CopyTo(buffer);
        _given += count;
        return ValueTask.FromResult(count);
    }
}
