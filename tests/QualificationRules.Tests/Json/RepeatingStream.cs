namespace QualificationRules.Tests.Json;

/// <summary>A stream of one line many times over, of which only the line is held.</summary>
internal sealed class RepeatingStream(byte[] line, int times, Action onRead) : MemoryStream
{
    private int _given;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onRead();
        var lines = Math.Min(buffer.Length / line.Length, times - _given);
        for (var i = 0; i < lines; i++)
        {
            line.CopyTo(buffer[(i * line.Length)..]);
        }

        _given += lines;
        return ValueTask.FromResult(lines * line.Length);
    }
}
