using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>What is read, until the run is asked to stop. A failure says what could not be read.</summary>
/// <param name="inner">The file, or standard input.</param>
/// <param name="name">What it is, for messages.</param>
/// <param name="stop">Whether the run was asked to stop.</param>
internal sealed class InputDoor(Stream inner, string name, StopRequest stop) : StreamDoor(inner)
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = Inner.Read(buffer);
            stop.Token.ThrowIfCancellationRequested();
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"{name} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Does not wait for input, which may never come, once the run is to stop.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(base.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(stop.Token));
}
