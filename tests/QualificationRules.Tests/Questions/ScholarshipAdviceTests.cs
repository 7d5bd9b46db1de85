using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What someone is told beside the verdict on an application for a funded NPQ for SENCOs.</summary>
public sealed class ScholarshipAdviceTests
{
    private const int IndependentSchool = 11;

    [Theory]
    [InlineData(AcademyConverter, Outcome.Satisfied, "They are eligible for a scholarship; that is not a funded place. The provider has to confirm the place when it accepts the application.")]
    [InlineData(IndependentSchool, Outcome.NotSatisfied, "The course is open to them without a scholarship, at their own or their employer's cost, where a provider offers it.")]
    [InlineData(null, Outcome.Indeterminate, "Ask for the missing facts: without them the application allows more than one outcome.")]
    public void In_autumn_2025_by_the_type_of_school(int? type, Outcome outcome, string text)
    {
        var verdict = Verdict(new(new Cohort(2025, Season.Autumn), worksInEngland: true, WorkSetting.School, type is { } code ? EstablishmentType.FromCode(code) : null, previouslyFunded: false, referredByReturnToTeachingAdviser: false));

        verdict.Outcome.Should().Be(outcome);
        verdict.Advice.Should().ContainSingle().Which.ToString().Should().Be(text);
    }

    [Fact]
    public void Whom_DfE_decides_on_by_hand()
    {
        var verdict = Verdict(new(new Cohort(2025, Season.Autumn), worksInEngland: true, WorkSetting.AnotherSetting, employmentType: EmploymentType.HospitalSchool, previouslyFunded: false, referredByReturnToTeachingAdviser: false));

        verdict.Outcome.Should().Be(Outcome.Review);
        verdict.Advice.Should().ContainSingle().Which.ToString().Should().Be("DfE decides on this application by hand: apply, and wait for its answer before counting on funding.");
    }

    [Fact]
    public void Of_a_cohort_whose_rules_are_not_known()
    {
        var verdict = Verdict(new(new Cohort(2099, Season.Autumn)));

        verdict.Outcome.Should().Be(Outcome.Indeterminate);
        verdict.Advice.Should().ContainSingle().Which.ToString().Should().Be("Look up DfE's funding guidance for cohort 2099-autumn: its rules are not part of this ruleset.");
        verdict.Reason("cohort-rules-known").Should().Be("The scholarship rules of the cohort, 2099-autumn, are not known; those of another cohort do not stand in for them.");
    }

    [Fact]
    public void Where_no_cohort_is_given_it_is_asked_for() =>
        Verdict(new()).Advice.Should().ContainSingle().Which.Code.Should().Be("evidence-needed");

    private static Verdict Verdict(ScholarshipApplication application) =>
        new Evaluator().Evaluate(Question.NpqScholarship(Qualification.NpqSenco), new StaffRecord(scholarship: application), Date("2026-11-22"));
}
