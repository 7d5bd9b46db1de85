using WorkforceCheck.Extract;

namespace WorkforceCheck.Commands;

/// <summary>Opens the files that commands name.</summary>
internal static class InputFile
{
    /// <summary>The file of this path, or standard input for <c>-</c>.</summary>
    /// <exception cref="ExtractException">It is not there, is a directory or may not be read.</exception>
    public static Stream Open(string path, Terminal terminal)
    {
        if (path is FileArgument.StandardInput)
        {
            return terminal.In;
        }

        if (Directory.Exists(path))
        {
            throw new ExtractException($"{Quoted.Of(path)} is a directory; give a file.");
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ExtractException($"There is no file {Quoted.Of(path)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ExtractException($"The file {Quoted.Of(path)} cannot be read: {e.Message}");
        }
    }

    /// <summary>All of it, in memory.</summary>
    public static async Task<byte[]> ReadAsync(string path, Terminal terminal, CancellationToken cancellation)
    {
        var file = Open(path, terminal);
        await using (file.ConfigureAwait(false))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            return bytes.ToArray();
        }
    }
}
