using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Every labelled case, from line to verdict.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Cases { get; } = [.. Labelled.Lines];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_verdict_is_as_labelled(string labelled)
    {
        var label = JsonElement.Parse(labelled);
        var verdict = JsonElement.Parse(Line.Answer(Encoding.UTF8.GetBytes(label.GetProperty("case").GetRawText())));

        foreach (var expected in label.GetProperty("expect").EnumerateObject())
        {
            verdict.TryGetProperty(expected.Name, out var actual).Should().BeTrue($"{expected.Name} is expected: {verdict}");
            JsonElement.DeepEquals(actual, expected.Value).Should().BeTrue($"{expected.Name} is expected to be {expected.Value}: {verdict}");
        }
    }
}
