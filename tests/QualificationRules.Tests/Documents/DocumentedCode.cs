using System.Text.RegularExpressions;

namespace QualificationRules.Tests.Documents;

/// <summary>A block of C# in a document.</summary>
/// <param name="Document">The document, by its path below the root.</param>
/// <param name="Line">The line on which the block begins.</param>
/// <param name="Code">The code.</param>
/// <param name="Prints">What it prints, by the block of text that follows it; null where none does, and the code is compiled only.</param>
internal sealed partial record DocumentedCode(string Document, int Line, string Code, string? Prints)
{
    /// <summary>The blocks of all documents.</summary>
    public static IReadOnlyList<DocumentedCode> All { get; } = [.. Documents().SelectMany(Of)];

    private static IEnumerable<(string Name, string Text)> Documents()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "documents");
        return Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(root, file), File.ReadAllText(file).ReplaceLineEndings("\n")));
    }

    private static IEnumerable<DocumentedCode> Of((string Name, string Text) document) => Blocks().Matches(document.Text).Select(block => new DocumentedCode(
        document.Name, document.Text.AsSpan(0, block.Index).Count('\n') + 1, block.Groups["code"].Value, block.Groups["text"] is { Success: true, Value: var text } ? text : null));

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n(\n(prints\n\n)?```text\n(?<text>.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blocks();
}
