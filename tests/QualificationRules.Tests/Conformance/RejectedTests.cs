using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Tests.Json;
using Xunit;

namespace QualificationRules.Tests.Conformance;

/// <summary>Every line of tests/conformance/rejected is answered with the error that it expects.</summary>
public sealed class RejectedTests
{
    public static TheoryData<string> Lines { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "conformance", "rejected"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_error_is_as_expected(string labelled)
    {
        var label = JsonElement.Parse(labelled);

        var error = JsonElement.Parse(Line.Answer(Encoding.UTF8.GetBytes(label.GetProperty("line").GetRawText()))).GetProperty("error");

        foreach (var expected in label.GetProperty("expect").EnumerateObject())
        {
            error.GetProperty(expected.Name).GetString().Should().Be(expected.Value.GetString(), label.GetProperty("why").GetString());
        }
    }
}
