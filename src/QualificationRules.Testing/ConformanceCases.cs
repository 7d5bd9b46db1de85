using System.Collections.Immutable;
using System.Text.Json;

namespace QualificationRules.Testing;

/// <summary>The labelled cases that this project and any other implementation are held to, as published in tests/conformance.</summary>
public static class ConformanceCases
{
    private const string Prefix = "conformance/";

    /// <summary>Every one of them, in the order of the files and lines.</summary>
    public static ImmutableArray<ConformanceCase> All { get; } = [.. Read()];

    /// <summary>Their ids, one a row, as the data of a theory: text, so that a test runner can tell the cases apart and run one of them.</summary>
    public static IEnumerable<object[]> Ids => All.Select(labelled => new object[] { labelled.Id });

    /// <summary>The case of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ConformanceCase Of(string id) =>
        All.FirstOrDefault(labelled => string.Equals(labelled.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException($"No conformance case has the id \"{id}\".", nameof(id));

    private static IEnumerable<ConformanceCase> Read()
    {
        var assembly = typeof(ConformanceCases).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                using var label = JsonDocument.Parse(line);
                yield return new(label.RootElement.Clone());
            }
        }
    }
}
