using System.Text.Json;
using FluentAssertions;
using QualificationRules.Testing;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Naive;

/// <summary>The naive implementation gives every labelled case its outcome, the outcomes that are possible, and its deadline.</summary>
public sealed class NaiveAgainstLabelsTests
{
    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void The_answer_is_as_labelled(string id)
    {
        var labelled = ConformanceCases.Of(id);
        var asked = labelled.Case;

        // Where all facts are known there is one completion, the record itself.
        var answers = BruteForce.Answers(asked.Question, asked.Person, asked.On, asked.AppointmentId, asked.Readings);

        using var expected = JsonDocument.Parse(labelled.Expected);
        Shown(answers).Should().Be(Shown(expected.RootElement), "{0}", labelled);
    }

    private static string Shown(IReadOnlySet<NaiveAnswer> answers)
    {
        var possible = NaiveAnswer.PossibleOf(answers).Select(outcome => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()));
        return Shown(possible, Given.Iso(NaiveAnswer.DeadlineOf(answers)));
    }

    private static string Shown(JsonElement expected)
    {
        IEnumerable<JsonElement> possible = expected.TryGetProperty("possible", out var outcomes) ? [.. outcomes.EnumerateArray()] : [expected.GetProperty("outcome")];
        return Shown(possible.Select(outcome => outcome.GetString()!), expected.TryGetProperty("deadline", out var deadline) ? deadline.GetString() : null);
    }

    private static string Shown(IEnumerable<string> possible, string? deadline) =>
        $"{string.Join(" or ", possible.Order(StringComparer.Ordinal))}, {(deadline is null ? "no deadline" : $"deadline {deadline}")}";
}
