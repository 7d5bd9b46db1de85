using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Applications of which the cohort is not known: it may be any.</summary>
public sealed class ScholarshipDoubtTests
{
    private const int IndependentSchool = 11;

    private static readonly ImmutableArray<ScholarshipCohort> Autumn2025AndAutumn2026 =
        [.. ScholarshipCohorts.All.Where(rules => rules.Cohort == new Cohort(2025, Season.Autumn) || rules.Cohort == new Cohort(2026, Season.Autumn))];

    /// <summary>Two cohorts with the same rules leave open what one does.</summary>
    [Theory]
    [InlineData(WorkSetting.School, CommunitySchool, null, "establishment-type-eligible", Truth.True, new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData(WorkSetting.School, IndependentSchool, null, "establishment-type-eligible", Truth.False, new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData(WorkSetting.AnotherSetting, CommunitySchool, EmploymentType.HospitalSchool, "other-setting-reached", Truth.True, new[] { Outcome.Satisfied, Outcome.NotSatisfied, Outcome.Review })]
    public void Cohorts_with_the_same_rules_leave_open_what_one_of_them_does(WorkSetting setting, int type, EmploymentType? employment, string finding, Truth holds, Outcome[] possible)
    {
        var application = new ScholarshipApplication(null, true, setting, EstablishmentType.FromCode(type), null, employment, previouslyFunded: false);

        foreach (var cohorts in (ImmutableArray<ScholarshipCohort>[])[Autumn2025AndAutumn2026[..1], Autumn2025AndAutumn2026])
        {
            var verdict = new Evaluator(Ruleset.Current with { Version = "of these", ScholarshipCohorts = cohorts })
                .Evaluate(Question.NpqScholarship(Qualification.Npqh), new StaffRecord(scholarship: application), Date("2026-11-22"));

            verdict.Possible.Should().Equal(possible);
            verdict.Reasons.Should().ContainSingle(reason => string.Equals(reason.Code, finding, StringComparison.Ordinal)).Which.Holds.Should().Be(holds);
        }
    }
}
