namespace QualificationRules.Tests.Registers.Streams;

/// <summary>A directory for the temporary files of one test, and which of them there are.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private const string OpenFiles = "/proc/self/fd";

    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory();

    public string Directory => _directory.FullName;

    /// <summary>Those that can be found by a name.</summary>
    public IEnumerable<string> Named => System.IO.Directory.GetFiles(Directory);

    /// <summary>Those that take room: also those without a name that this process has open, where the system tells.</summary>
    public IEnumerable<string> All => System.IO.Directory.Exists(OpenFiles)
        ? System.IO.Directory.GetFiles(OpenFiles).Select(LinkOf).Where(target => target.StartsWith(Directory, StringComparison.Ordinal))
        : Named;

    public void Dispose() => _directory.Delete(recursive: true);

    private static string LinkOf(string file)
    {
        try
        {
            return new FileInfo(file).LinkTarget ?? "";
        }
        catch (IOException)
        {
            return ""; // closed meanwhile, by another test
        }
    }
}
