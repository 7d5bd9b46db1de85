using System.Text;
using System.Text.Json;

namespace QualificationRules.Tests.Json;

/// <summary>The labelled cases.</summary>
internal static class Labelled
{
    /// <summary>Every line of tests/conformance.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Conformance"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)];

    /// <summary>The case of a labelled line, as it is written there.</summary>
    public static byte[] CaseOf(string labelled) => Encoding.UTF8.GetBytes(JsonElement.Parse(labelled).GetProperty("case").GetRawText());
}
