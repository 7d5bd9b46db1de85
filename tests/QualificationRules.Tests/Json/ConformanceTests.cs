using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Every labelled case whose question can be answered, from line to verdict.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Cases
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conformance", "cases.jsonl")))
            {
                var question = JsonElement.Parse(line).GetProperty("case").GetProperty("question").GetString();
                if (Question.All.Any(known => string.Equals(known.Code, question, StringComparison.Ordinal)))
                {
                    data.Add(line);
                }
            }

            return data;
        }
    }

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
