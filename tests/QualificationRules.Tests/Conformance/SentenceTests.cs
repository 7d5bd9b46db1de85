using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Testing;
using QualificationRules.Verdicts;
using Xunit;

namespace QualificationRules.Tests.Conformance;

/// <summary>Whatever a verdict says, it says in whole sentences with nothing left to fill in.</summary>
public sealed class SentenceTests
{
    private static readonly IReadOnlyList<Verdict> Verdicts = [.. ConformanceCases.All.Select(labelled => new Evaluator().Evaluate(labelled.Case))];

    [Fact]
    public void Of_every_reason() => Verdicts.SelectMany(verdict => verdict.Reasons).Select(reason => reason.ToString()).Where(IsNoSentence).Should().BeEmpty();

    [Fact]
    public void Of_what_excludes_every_row() =>
        Verdicts.SelectMany(verdict => verdict.Trace).Select(entry => entry.ExcludedBy?.ToString()).OfType<string>().Where(IsNoSentence).Should().BeEmpty();

    [Fact]
    public void Of_every_advice_with_what_it_rests_on()
    {
        var advice = Verdicts.SelectMany(verdict => verdict.Advice).ToList();

        advice.Should().NotBeEmpty();
        advice.Select(each => each.ToString()).Where(IsNoSentence).Should().BeEmpty();
        advice.Where(each => each.Citations.IsEmpty).Should().BeEmpty();
        advice.Where(each => string.IsNullOrEmpty(each.Code)).Should().BeEmpty();
    }

    private static bool IsNoSentence(string text) => text is not [>= 'A' and <= 'Z', .., '.'] || text.Contains('{', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) || text.Contains(" .", StringComparison.Ordinal);
}
