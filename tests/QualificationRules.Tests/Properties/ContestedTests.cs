using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;

namespace QualificationRules.Tests.Properties;

/// <summary>Every verdict says which other outcomes other readings give.</summary>
public sealed class ContestedTests
{
    /// <summary>Each outcome that some readings give, other than the verdict's, is listed once.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(OpenSencoCases)])]
    public void Every_other_outcome_that_some_readings_give_is_listed_once(Case open)
    {
        foreach (var question in SencoCases.Questions)
        {
            var verdict = open.Ask(question);
            var others = ReadingCombinations.All.Select(readings => (open with { Readings = readings }).Ask(question).Outcome).Distinct().Where(outcome => outcome != verdict.Outcome);

            verdict.Contested.Select(contested => contested.Outcome).Should().BeEquivalentTo(others);
        }
    }

    /// <summary>Each one listed is what those readings give, and no fewer changes give it.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(SencoCases)])]
    public void Each_listed_outcome_is_what_its_readings_give_with_the_fewest_changes(Case known)
    {
        foreach (var question in SencoCases.Questions)
        {
            foreach (var contested in known.Ask(question).Contested)
            {
                var readings = Applied(contested, known.Readings);
                (known with { Readings = readings }).Ask(question).Outcome.Should().Be(contested.Outcome);
                ReadingCombinations.All.Where(other => Changes(other, known.Readings) < Changes(readings, known.Readings))
                    .Select(other => (known with { Readings = other }).Ask(question).Outcome)
                    .Should().NotContain(contested.Outcome);
            }
        }
    }

    private static Readings Applied(ContestedReading contested, Readings readings) =>
        new(contested.PriorService ?? readings.PriorService, contested.Clock ?? readings.Clock, contested.LeapDay ?? readings.LeapDay, contested.Induction ?? readings.Induction);

    private static int Changes(Readings some, Readings other) =>
        (some.PriorService == other.PriorService ? 0 : 1) + (some.Clock == other.Clock ? 0 : 1) + (some.LeapDay == other.LeapDay ? 0 : 1)
        + (some.Induction == other.Induction ? 0 : 1);
}
