namespace WorkforceCheck.Commands;

/// <summary>A stream that lines are written to, which tells how many they are.</summary>
internal sealed class CountingDoor(Stream inner, IProgress<long> lines) : StreamDoor(inner)
{
    private long _lines;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Inner.Write(buffer);
        _lines += buffer.Count((byte)'\n');
        lines.Report(_lines);
    }
}
