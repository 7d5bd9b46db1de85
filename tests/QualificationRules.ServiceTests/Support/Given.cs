using System.Text.Json;
using QualificationRules.Testing;

namespace QualificationRules.ServiceTests.Support;

/// <summary>What the tests send.</summary>
internal static class Given
{
    /// <summary>A SENCO who is overdue.</summary>
    public const string Case =
        """{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"post-1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2023-09-01"}],"training":[]}}""";

    /// <summary>Every labelled case, one a line.</summary>
    public static string Lines { get; } = string.Concat(ConformanceCases.All.Select(labelled => labelled.CaseLine + "\n"));

    /// <summary>Lines that are no cases, each with the error that it is answered with.</summary>
    public static IEnumerable<(string Line, string Code, string? Pointer)> Rejected =>
        from file in Directory.GetFiles(Path.Combine(Tests.Documents.Repository.Root, "tests/conformance/rejected"), "*.jsonl")
        from line in File.ReadLines(file)
        let label = JsonElement.Parse(line)
        let expect = label.GetProperty("expect")
        select (label.GetProperty("line").GetRawText(), expect.GetProperty("code").GetString()!, expect.GetProperty("pointer").GetString());
}
