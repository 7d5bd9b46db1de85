using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Measured while no other test runs.</summary>
[Collection(nameof(FlatMemoryTests))]
[CollectionDefinition(nameof(FlatMemoryTests), DisableParallelization = true)]
public sealed class FlatMemoryTests
{
    [Fact]
    public async Task Memory_does_not_grow_with_the_input()
    {
        const int Lines = 1000;
        var line = Line.Utf8(Line.WithPerson("{'appointments':[]}") + new string(' ', 60_000) + "\n");
        var heldAtReads = new List<long>();
        using var input = new RepeatingStream(line, Lines, () => heldAtReads.Add(GC.GetTotalMemory(forceFullCollection: true)));

        var summary = await JsonLines.EvaluateAsync(new Evaluator(), input, Stream.Null);

        summary.Should().Be(new JsonLinesSummary(Lines, 0));
        heldAtReads.Max().Should().BeLessThan(heldAtReads[0] + 5_000_000, "the input is 60 megabytes");
    }
}
