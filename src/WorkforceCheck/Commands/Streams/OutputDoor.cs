using QualificationRules.Registers;
using WorkforceCheck.Files;

namespace WorkforceCheck.Commands;

/// <summary>Standard output: counts the lines written, and ends the run where they can no longer be written, nobody reads them, or it was asked to stop.</summary>
internal sealed class OutputDoor(Stream inner, WorkDone work, StopRequest stop) : StreamDoor(inner)
{
    private const int BrokenPipe = 32;

    /// <summary>Also where it is closed, which is told when something is written.</summary>
    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        stop.Token.ThrowIfCancellationRequested();
        if (!Inner.CanWrite)
        {
            throw new UnreadableFileException("Standard output is closed, and the answers go there.");
        }

        try
        {
            Inner.Write(buffer);
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            throw new ReaderGoneException(e);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            throw new UnreadableFileException($"Standard output cannot be written: {e.Message}", e);
        }

        work.AddLines(buffer.Count((byte)'\n'));
    }
}
