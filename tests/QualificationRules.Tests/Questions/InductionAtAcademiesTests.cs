using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>
/// Induction of a qualified teacher who is SENCO of an academy: no regulations ask for it; from 1 September 2026, announced for the Act of
/// 2026, that is open, since no commencement has been verified.
/// </summary>
public sealed class InductionAtAcademiesTests
{
    private const string Required = "induction-required-at-the-school";

    [Theory]
    [InlineData(28)]
    [InlineData(34)]
    [InlineData(35)]
    [InlineData(40)]
    [InlineData(41)]
    public void Until_31_August_2026_no_academy_asks_for_it(int type)
    {
        That(Verdict(type, InductionStatus.InProgress, "2026-08-31")).Is(Outcome.Satisfied).Because(Required, Truth.False);
        That(Verdict(type, InductionStatus.InProgress, "2026-09-01")).MayBe(Outcome.Satisfied, Outcome.NotSatisfied);
    }

    /// <summary>Whether induction is asked of the SENCO of an academy all the same is a reading of reg 49(2)(b), and not of the three years in reg 49(4).</summary>
    [Fact]
    public void That_it_can_be_read_otherwise_is_cited_where_induction_is_asked_for() =>
        Verdict(AcademyConverter, InductionStatus.InProgress, "2026-08-31").AdviceOf("reading-contested").Citations.Should().Equal(Provisions.Induction2014);

    [Theory]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-08-31", Outcome.Satisfied)]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-09-01", Outcome.Indeterminate)]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-09-02", Outcome.Indeterminate)]
    [InlineData(AcademyConverter, InductionStatus.Failed, "2026-09-01", Outcome.Indeterminate)]
    [InlineData(AcademyConverter, InductionStatus.Passed, "2026-09-01", Outcome.Satisfied)]
    [InlineData(AcademyConverter, InductionStatus.Exempt, "2026-09-01", Outcome.Satisfied)]
    [InlineData(CommunitySchool, InductionStatus.InProgress, "2026-08-31", Outcome.NotSatisfied)]
    [InlineData(CommunitySchool, InductionStatus.InProgress, "2026-09-01", Outcome.NotSatisfied)]
    [InlineData(CommunitySchool, InductionStatus.Passed, "2026-09-01", Outcome.Satisfied)]
    public void By_regulations(int type, InductionStatus induction, string on, Outcome outcome) => Verdict(type, induction, on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-08-31", Outcome.NotSatisfied)]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-09-01", Outcome.NotSatisfied)]
    [InlineData(AcademyConverter, InductionStatus.Passed, "2026-09-01", Outcome.Satisfied)]
    [InlineData(CommunitySchool, InductionStatus.InProgress, "2026-09-01", Outcome.NotSatisfied)]
    public void Of_every_SENCO(int type, InductionStatus induction, string on, Outcome outcome) => Verdict(type, induction, on, Induction.EverySenco).Outcome.Should().Be(outcome);

    /// <summary>No fact would decide, and the reason says so.</summary>
    [Fact]
    public void Where_the_law_is_open_nothing_is_needed()
    {
        var verdict = Verdict(AcademyConverter, InductionStatus.InProgress, "2026-09-01");

        That(verdict).MayBe(Outcome.Satisfied, Outcome.NotSatisfied).Needs();
        verdict.Reasons.Where(reason => reason.IsLawNotVerified).Select(reason => reason.Code).Should().Equal(Required);
    }

    /// <summary>Whether induction was passed would decide, and is asked for; that the law is open besides is said of the school alone.</summary>
    [Fact]
    public void Where_induction_is_not_known_it_is_asked_for()
    {
        var verdict = Verdict(AcademyConverter, null, "2026-09-01");

        That(verdict).MayBe(Outcome.Satisfied, Outcome.NotSatisfied).Needs(new FactPath(FactName.TeacherInduction));
        verdict.Reasons.Where(reason => reason.IsLawNotVerified).Select(reason => reason.Code).Should().Equal(Required);
    }

    [Theory]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-08-31", Outcome.NotSatisfied)]
    [InlineData(AcademyConverter, InductionStatus.InProgress, "2026-09-01", Outcome.NotSatisfied)]
    [InlineData(AcademyConverter, InductionStatus.Passed, "2026-08-31", null)]
    [InlineData(CommunitySchool, InductionStatus.InProgress, "2026-08-31", null)]
    public void The_other_reading_is_contested_where_it_gives_another_outcome(int type, InductionStatus induction, string on, Outcome? contested) =>
        Verdict(type, induction, on).Contested.Select(other => (other.Induction, other.Outcome)).Should().Equal(contested is { } outcome ? [(Induction.EverySenco, outcome)] : []);

    private static Verdict Verdict(int type, InductionStatus? induction, string on, Induction reading = Induction.ByRegulations)
    {
        var record = Record(Senco("2025-09-01", type: type)).With(new TeacherStatus(Date("2025-07-11"), induction: induction));

        return new Evaluator().Evaluate(Question.SencoAppointment, record, Date(on), "a1", new() { Induction = reading });
    }
}
