using Microsoft.Win32.SafeHandles;
using WorkforceCheck.Files;

namespace WorkforceCheck.Commands;

/// <summary>The streams that the process was started with. One that was closed is a closed stream here, and reads and writes nothing.</summary>
internal static class StandardStreams
{
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;
    private const int GetDescriptorFlags = 1;

    /// <summary>Standard input.</summary>
    public static Stream Input() => IsOpen(0) ? Console.OpenStandardInput() : Closed();

    /// <summary>Standard output.</summary>
    public static Stream Output()
    {
        if (!IsOpen(OutputDescriptor))
        {
            return Closed();
        }

        // The console's own stream passes over a reader who has gone away, so that a run would go on for nobody.
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Standard error.</summary>
    public static TextWriter Error() => IsOpen(ErrorDescriptor) ? Console.Error : TextWriter.Null;

    /// <summary>
    /// The runtime's own files and pipes take the numbers of the streams that were closed, and must not be written to. They are marked to be
    /// closed by exec, as nothing that came through it can be.
    /// </summary>
    private static bool IsOpen(int descriptor) => OperatingSystem.IsWindows() || NativeMethods.Control(descriptor, GetDescriptorFlags) == 0;

    private static MemoryStream Closed()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        return closed;
    }
}
