namespace QualificationRules.Tests.Documents;

/// <summary>A file of the repository that is generated from the decision tables.</summary>
/// <param name="Path">Its path from the repository's root.</param>
/// <param name="Text">Its text, with LF line ends.</param>
internal sealed record GeneratedDocument(string Path, string Text)
{
    /// <summary>What renews them all.</summary>
    public const string Command = "QUALIFICATIONRULES_WRITE=1 dotnet test tests/QualificationRules.Tests --filter FullyQualifiedName~GeneratedDocumentTests";

    /// <summary>The environment variable that has them written instead of compared.</summary>
    public const string WriteVariable = "QUALIFICATIONRULES_WRITE";

    /// <summary>The text that is checked in; empty where there is none.</summary>
    public string CheckedIn() => File.Exists(FullPath) ? File.ReadAllText(FullPath) : "";

    /// <summary>Puts the generated text in its place.</summary>
    public void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath)!);
        File.WriteAllText(FullPath, Text);
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private string FullPath => System.IO.Path.Combine(Repository.Root, Path);
}
