using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>A record that is accepted has completions, and each of them an outcome.</summary>
public sealed class SomeOutcomeTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(WireCases)])]
    public void Some_outcome_is_possible_and_a_verdict_is_indeterminate_where_more_are(Case asked)
    {
        var verdict = new Evaluator().Evaluate(asked);

        verdict.Possible.Should().NotBeEmpty();
        (verdict.Outcome == Outcome.Indeterminate).Should().Be(verdict.Possible.Length > 1);
    }
}
