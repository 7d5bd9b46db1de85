using QualificationRules.Registers;
using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Commands;

/// <summary>Opens the files that commands name.</summary>
internal static class InputFile
{
    /// <summary>The file of this path, or standard input for <c>-</c>.</summary>
    /// <exception cref="UnreadableFileException">It is not there, is a directory, may not be read or is closed.</exception>
    public static Stream Open(string path, Terminal terminal)
    {
        if (path is FileArgument.StandardInput)
        {
            return terminal.In.CanRead ? terminal.In : throw new UnreadableFileException("Standard input is closed; name a file, or give the input there.");
        }

        if (path.Length == 0)
        {
            throw new UnreadableFileException("The name of a file is empty; give its path.");
        }

        if (Directory.Exists(path))
        {
            throw new UnreadableFileException($"{Quoted.InFull(path)} is a directory; give a file.");
        }

        try
        {
            return new InputDoor(File.OpenRead(path), $"The file {Quoted.InFull(path)}", terminal.Stop);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException($"There is no file {Quoted.InFull(path)}.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableFileException($"The file {Quoted.InFull(path)} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The same, to be read from any place and more than once: what comes from standard input or a pipe goes to a temporary file first.</summary>
    /// <exception cref="UnreadableFileException">It cannot be opened, or the temporary file cannot be written.</exception>
    public static async Task<Stream> OpenSeekableAsync(string path, Terminal terminal, CancellationToken cancellation)
    {
        // Commands read on without waiting for anything: they have to leave the first thread, which listens for Ctrl-C.
        await Task.Yield();
        var file = Open(path, terminal);
        if (file.CanSeek && path is not FileArgument.StandardInput)
        {
            return file;
        }

        await using (file.ConfigureAwait(false))
        {
            return await CopyAsync(file, terminal.Workspace, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task<Stream> CopyAsync(Stream file, Workspace workspace, CancellationToken cancellation)
    {
        var copy = workspace.CreateFile();
        try
        {
            var buffer = new byte[81_920];
            for (int read; (read = await file.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
            {
                Write(buffer.AsSpan(0, read), copy, workspace);
            }

            return copy;
        }
        catch
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static void Write(ReadOnlySpan<byte> bytes, FileStream copy, Workspace workspace)
    {
        try
        {
            copy.Write(bytes);
        }
        catch (IOException e)
        {
            throw workspace.CannotHold(e);
        }
    }
}
