namespace QualificationRules.Registers.Sorting;

/// <summary>How much memory what is put in order may take, and where the rest of it goes.</summary>
/// <param name="Memory">The most bytes that are held before they go to a temporary file.</param>
/// <param name="Directory">The directory of temporary files; null for the user's.</param>
internal sealed record Workspace(int Memory, string? Directory = null)
{
    /// <summary>A run puts several things in order at a time, each in so much memory.</summary>
    public static Workspace Default { get; } = new(8 * 1024 * 1024);

    /// <summary>A file for what does not fit in memory. It is its owner's alone, and gone when it is closed, or when the process ends, however it ends.</summary>
    /// <exception cref="UnreadableFileException">It cannot be made.</exception>
    public FileStream CreateFile()
    {
        var directory = Directory ?? Path.GetTempPath();
        try
        {
            var path = Path.Combine(directory, $"qualificationrules-{Guid.NewGuid():N}.tmp");
            // Without a buffer: one that cannot be written would fail a second time when the file is closed.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
            if (OperatingSystem.IsWindows())
            {
                options.Options = FileOptions.DeleteOnClose;
                return new(path, options);
            }

            // Without a name it is still there for the process that has it open, and for nobody else.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var file = new FileStream(path, options);
            File.Delete(path);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotHold(e);
        }
    }

    /// <summary>What to tell where a temporary file cannot be made or written.</summary>
    public UnreadableFileException CannotHold(Exception cause) => new(
        $"What does not fit in memory goes to a temporary file in {Quoted.Of(Directory ?? Path.GetTempPath())}, and that failed ({cause.Message.TrimEnd('.')}). Make room there, or name another directory in the environment variable {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")}.",
        cause);
}
