using QualificationRules.Registers;

namespace WorkforceCheck.Files;

/// <summary>
/// A file to write, in the place of the one that is there: it is written aside and moved into place, so that whoever reads it meanwhile has
/// the old one or the new one, and never half of it. What is replaced keeps its permissions; what is new is its owner's alone.
/// </summary>
internal sealed class OutputFile
{
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfGroup = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
    private const uint SameUser = uint.MaxValue;

    private readonly string _what;

    private OutputFile(string path, string what, string target) => (Path, _what, Target) = (path, what, target);

    /// <summary>The path, as the user gave it.</summary>
    public string Path { get; }

    /// <summary>The full path of the file itself, where links lead.</summary>
    public string Target { get; }

    /// <summary>A file of this path. Nothing is written yet.</summary>
    /// <param name="path">The path, as the user gave it.</param>
    /// <param name="what">What it is to hold, such as <c>calendar</c>, for messages.</param>
    /// <exception cref="UnreadableFileException">What is there is no file or may not be written, or there is no such directory.</exception>
    public static OutputFile At(string path, string what)
    {
        try
        {
            var file = new FileInfo(path);
            var output = new OutputFile(path, what, file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
            return output.Refusal(file) is { } refusal ? throw output.Refused(refusal) : output;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableFileException($"The {what} {Quoted.InFull(path)} cannot be written: {(e is ArgumentException ? "that is no name of a file." : e.Message)}", e);
        }
    }

    /// <summary>Refuses to write over what the run reads, or writes too.</summary>
    /// <exception cref="UnreadableFileException">One of these paths leads to this file.</exception>
    public void RefuseAnyOf(IEnumerable<string> others)
    {
        if (others.Any(IsSameAs))
        {
            throw Refused("the run reads that file, or writes something else there; give another name.");
        }
    }

    /// <summary>Writes it whole, or leaves what is there as it is and nothing beside it.</summary>
    /// <param name="write">Writes the content into a stream that can be read and sought too.</param>
    /// <param name="replaces">Whether a file that is there by then is replaced.</param>
    /// <exception cref="UnreadableFileException">It cannot be written.</exception>
    public void Write(Action<Stream> write, bool replaces = true)
    {
        var aside = $"{Target}.{System.IO.Path.GetRandomFileName()}";
        void Remove(object? sender, EventArgs e)
        {
            if (File.Exists(aside))
            {
                File.Delete(aside);
            }
        }

        // A run that is stopped while it writes leaves nothing behind either.
        AppDomain.CurrentDomain.ProcessExit += Remove;
        try
        {
            WriteNew(aside, write);
            KeepPermissions(aside);
            File.Move(aside, Target, replaces);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            throw new UnreadableFileException($"The {_what} {Quoted.InFull(Path)} cannot be written: {WriteFailure.Reason(e, aside, Path)}", e);
        }
        finally
        {
            Remove(null, EventArgs.Empty);
            AppDomain.CurrentDomain.ProcessExit -= Remove;
        }
    }

    private static void WriteNew(string path, Action<Stream> write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersAlone;
        }

        using var file = new FileStream(path, options);
        write(file);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Whom the group's permissions are for: where the new file cannot be that group's, they are for nobody.</summary>
    private void KeepPermissions(string aside)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(Target))
        {
            return;
        }

        var mode = File.GetUnixFileMode(Target);
        var (old, now) = (FileStatus.Of(Target), FileStatus.Of(aside));
        var isOfGroup = (old?.User, old?.Group) == (now?.User, now?.Group)
            || (old is { } owner && (NativeMethods.ChangeOwner(aside, owner.User, owner.Group) == 0 || NativeMethods.ChangeOwner(aside, SameUser, owner.Group) == 0));
        File.SetUnixFileMode(aside, isOfGroup ? mode : mode & ~OfGroup);
    }

    private bool IsSameAs(string input) => FileStatus.Of(Target) is { } target
        ? FileStatus.Of(input) is { } other && (other.Device, other.Inode) == (target.Device, target.Inode)
        : string.Equals(System.IO.Path.GetFullPath(input), Target, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private string? Refusal(FileInfo file) =>
        Directory.Exists(Target) ? "it is a directory; give a file."
        : !IsRegular(file) ? "it is a device, a pipe or a socket; give a file."
        : new FileInfo(Target) is { Exists: true, IsReadOnly: true } ? "the file that is there may not be changed (it is read-only)."
        : !Directory.Exists(System.IO.Path.GetDirectoryName(Target)) ? "there is no such directory."
        : null;

    /// <summary>Whether it is a file or is not there yet. What /dev and /proc name belongs to the system, also where it leads to a file, as /dev/stdout may.</summary>
    private static bool IsRegular(FileInfo file) =>
        FileStatus.Of(file.FullName) is not { IsRegular: false }
        && (OperatingSystem.IsWindows() || file.FullName.StartsWith("/dev/shm/", StringComparison.Ordinal)
            || !(file.FullName.StartsWith("/dev/", StringComparison.Ordinal) || file.FullName.StartsWith("/proc/", StringComparison.Ordinal)));

    private UnreadableFileException Refused(string why) => new($"The {_what} {Quoted.InFull(Path)} cannot be written: {why}");
}
