using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Cells;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Testing.Cells;

/// <summary>What changes from one ruleset to another, and for whom.</summary>
public sealed class RulesetDiffTests
{
    private static readonly Ruleset WithoutAmendment2024 = Ruleset.Current with { Version = "without SI 2024/535", NpqRulesApplyFrom = null };

    private static readonly Lazy<IReadOnlyList<ChangedRegion>> AmendmentTakenAway = new(() => RulesetDiff.Between(Ruleset.Current, WithoutAmendment2024));

    [Theory]
    [InlineData("senco-qualification", Outcome.NotSatisfied, Outcome.Satisfied, "nasenco-by-recognised-body", "nasenco-completed-before-2027-09-01")] // a NASENCO too late to count
    [InlineData("senco-qualification", Outcome.Pending, Outcome.Satisfied, "nasenco-by-recognised-body", "nasenco-completed-before-2027-09-01")]
    [InlineData("senco-qualification", Outcome.Satisfied, Outcome.NotSatisfied, "npq-senco-commenced-from-2024-09-01", "nasenco-by-recognised-body")] // the NPQ alone
    [InlineData("senco-qualification", Outcome.Satisfied, Outcome.Pending, "npq-senco-commenced-from-2024-09-01", "nasenco-by-recognised-body")]
    [InlineData("course-start", Outcome.NotSatisfied, Outcome.Satisfied, "qualified-teacher", "course-is-npq")] // a NASENCO begun now
    [InlineData("course-start", Outcome.Satisfied, Outcome.NotSatisfied, "course-is-npq", "course-is-npqh")] // the NPQ for SENCOs
    public void Without_SI_2024_535(string question, Outcome before, Outcome after, string holds, string fails)
    {
        var region = AmendmentTakenAway.Value.Should().ContainSingle(region => region.Question == question && region.Before == before && region.After == after).Which;

        region.Conditions.Should().Contain(condition => condition.Finding.Code == holds && condition.After == Truth.True);
        region.Conditions.Should().Contain(condition => condition.Finding.Code == fails && condition.Before == Truth.False);
    }

    /// <summary>Of those whom an excuse reaches, by earlier service or by having been in post in 2009, another holds the award.</summary>
    [Theory]
    [InlineData(Outcome.Exempt, Outcome.Satisfied)]
    [InlineData(Outcome.Satisfied, Outcome.Exempt)]
    public void Without_SI_2024_535_whoever_is_excused(Outcome before, Outcome after) =>
        AmendmentTakenAway.Value.Where(region => region.Before == before && region.After == after).Select(region => region.Question).Should().Equal("senco-qualification", "senco-qualification");

    [Fact]
    public void SI_2024_535_changes_nothing_else() => AmendmentTakenAway.Value.Should().HaveCount(10);

    [Fact]
    public void Each_example_has_the_outcomes_of_its_region()
    {
        foreach (var (example, before, after) in AmendmentTakenAway.Value.Select(region => (region.Example, region.Before, region.After)))
        {
            Outcome Under(Ruleset ruleset) => new Evaluator(ruleset).OutcomeOf(example.Question, example.Person, example.On, example.AppointmentId, example.Readings);

            Under(Ruleset.Current).Should().Be(before);
            Under(WithoutAmendment2024).Should().Be(after);
        }
    }

    [Fact]
    public void The_conditions_of_a_region_hold_of_the_cases_in_it_and_of_no_others()
    {
        var space = FactSpace.Of("course-start");
        var table = space.Questions[0].Table;
        var regions = RulesetDiff.Between(space, Ruleset.Current, WithoutAmendment2024).ToList();

        foreach (var cell in new CellEnumeration(space, [Ruleset.Current, WithoutAmendment2024]).Cells())
        {
            Outcome Under(int ruleset) => Outcomes.Of(table, table.Match(cell.Found[ruleset].CombinationsFor(table))).Single();
            bool Holds(RegionCondition condition, int ruleset, Truth? truth) =>
                truth is null || table.TruthOf(table.Findings.IndexOf(condition.Finding), cell.Found[ruleset].CombinationsFor(table)) == truth;

            regions.Where(region => region.Conditions.All(condition => Holds(condition, 0, condition.Before) && Holds(condition, 1, condition.After)))
                .Select(region => (region.Before, region.After))
                .Should().Equal(Under(0) == Under(1) ? [] : [(Under(0), Under(1))]);
        }
    }

    [Fact]
    public void The_same_law_changes_nothing() =>
        RulesetDiff.Between(FactSpace.Of("senco-appointment"), Ruleset.Current, Ruleset.Current with { Version = "renamed" }).Should().BeEmpty();

    [Theory]
    [InlineData("2026-autumn", "2026-spring", Outcome.Satisfied, Outcome.NotSatisfied, "cohort-funded", "DfE offers scholarships in cohort [the cohort].", "DfE offers no scholarships at all in cohort [the cohort].")]
    [InlineData("2024-spring", "2026-autumn", Outcome.NotSatisfied, Outcome.Review, "return-to-teaching-referral-reviewed",
        "They have no referral by a return-to-teaching adviser that cohort [the cohort] provides for.", "A return-to-teaching adviser referred them, and DfE reviews that by hand.")]
    public void From_one_cohort_to_another(string one, string other, Outcome before, Outcome after, string finding, string was, string @is)
    {
        var regions = RulesetDiff.BetweenCohorts(Ruleset.Current, CohortOf(one), CohortOf(other));

        regions.Where(region => region.Before == before && region.After == after)
            .SelectMany(region => region.Conditions).Where(condition => string.Equals(condition.Finding.Code, finding, StringComparison.Ordinal))
            .Select(condition => condition.ToString()).Should().Contain($"Before: {was} After: {@is}");
    }

    [Fact]
    public void Cohorts_of_the_same_rules_change_nothing() =>
        RulesetDiff.BetweenCohorts(Ruleset.Current, CohortOf("2025-autumn"), CohortOf("2026-autumn")).Should().BeEmpty();

    [Fact]
    public void A_cohort_that_is_not_known_is_named_with_those_that_are() =>
        FluentActions.Invoking(() => RulesetDiff.BetweenCohorts(Ruleset.Current, CohortOf("2031-autumn"), CohortOf("2026-autumn")))
            .Should().Throw<ArgumentException>().WithMessage("*2031-autumn are not known*2021-autumn*2026-autumn*");

    /// <summary>The amendment's own dates are its text; when it comes into force is another matter.</summary>
    [Theory]
    [InlineData("2025-08-31", Outcome.Satisfied)]
    [InlineData("2025-09-01", Outcome.NotSatisfied)]
    public void The_amendment_applies_from_the_day_that_the_ruleset_says(string on, Outcome expected)
    {
        var later = Ruleset.Current with { Version = "a year later", NpqRulesApplyFrom = Given.Date("2025-09-01") };
        var record = Given.Record(Given.Senco("2020-01-01")).With(Given.Nasenco("2024-09-01", "2025-05-01", "2025-05-01"));

        new Evaluator(later).OutcomeOf(Question.SencoQualification, record, Given.Date(on), "a1").Should().Be(expected);
        new Evaluator(later).Timeline(Question.SencoQualification, record, "a1").At(Given.Date(on)).Outcome.Should().Be(expected);
    }

    private static Cohort CohortOf(string text) => Cohort.TryParse(text, out var cohort) ? cohort : throw new ArgumentException(text, nameof(text));
}
