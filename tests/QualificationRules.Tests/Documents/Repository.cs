namespace QualificationRules.Tests.Documents;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private const string Marker = "QualificationRules.sln";

    /// <summary>Its root directory, found upwards from the tests.</summary>
    public static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    private static string RootAbove(DirectoryInfo directory) =>
        File.Exists(Path.Combine(directory.FullName, Marker)) ? directory.FullName
        : RootAbove(directory.Parent ?? throw new DirectoryNotFoundException($"No directory above {AppContext.BaseDirectory} holds {Marker}."));
}
