using QualificationRules.Registers;

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

    /// <summary>All of it, in memory.</summary>
    /// <exception cref="UnreadableFileException">It cannot be opened, or has more bytes than allowed.</exception>
    public static async Task<byte[]> ReadAsync(string path, Terminal terminal, CancellationToken cancellation, int mostBytes = int.MaxValue)
    {
        var file = Open(path, terminal);
        await using (file.ConfigureAwait(false))
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = await file.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
            {
                if (bytes.Length + read > mostBytes)
                {
                    throw new UnreadableFileException($"The file {Quoted.InFull(path)} has more than {mostBytes >> 20} MiB, the most that an extract may have; nothing of it is read.");
                }

                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
    }
}
