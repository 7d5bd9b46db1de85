using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>May this person start this course now, and would it count?</summary>
public sealed class CourseStartTests
{
    [Theory]
    [InlineData("2009-08-31", Outcome.NotSatisfied)]
    [InlineData("2009-09-01", Outcome.Satisfied)]
    [InlineData("2009-09-02", Outcome.Satisfied)]
    [InlineData("2024-08-30", Outcome.Satisfied)]
    [InlineData("2024-08-31", Outcome.Satisfied)]
    [InlineData("2024-09-01", Outcome.NotSatisfied)]
    [InlineData("2024-09-02", Outcome.NotSatisfied)]
    public void A_NASENCO_counts_when_begun_from_1_September_2009_to_31_August_2024(string on, Outcome outcome) =>
        Verdict(Qualification.Nasenco, QualifiedTeacher, on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2005-06-30", Outcome.NotSatisfied)]
    [InlineData("2023-01-09", Outcome.NotSatisfied)]
    [InlineData("2023-01-10", Outcome.Satisfied)]
    [InlineData("2023-01-11", Outcome.Satisfied)]
    public void A_NASENCO_is_for_qualified_teachers(string on, Outcome outcome) =>
        Verdict(Qualification.Nasenco, new TeacherStatus(Date("2023-01-10"), induction: InductionStatus.None), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2020-03-31", Outcome.Satisfied)]
    [InlineData("2020-04-01", Outcome.NotSatisfied)]
    public void QTLS_does_for_a_NASENCO_while_membership_lasts(string on, Outcome outcome) =>
        Verdict(Qualification.Nasenco, new TeacherStatus(FactDate.Never, qtls: [new(Date("2019-01-01"), Date("2020-03-31"))]), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2024-08-30", Outcome.NotSatisfied)]
    [InlineData("2024-08-31", Outcome.NotSatisfied)]
    [InlineData("2024-09-01", Outcome.Satisfied)]
    [InlineData("2024-09-02", Outcome.Satisfied)]
    public void The_NPQ_for_SENCOs_counts_when_begun_from_1_September_2024_whoever_begins_it(string on, Outcome outcome)
    {
        Verdict(Qualification.NpqSenco, QualifiedTeacher, on).Outcome.Should().Be(outcome);
        Verdict(Qualification.NpqSenco, TeacherStatus.NotATeacher, on).Outcome.Should().Be(outcome);
        Verdict(Qualification.NpqSenco, TeacherStatus.NotKnown, on).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2010-01-01")]
    [InlineData("2024-08-31")]
    [InlineData("2026-11-22")]
    public void NPQH_is_open_to_anyone(string on) =>
        Verdict(Qualification.Npqh, TeacherStatus.NotATeacher, on).Outcome.Should().Be(Outcome.Satisfied);

    [Fact]
    public void A_NASENCO_of_an_unknown_teacher_depends_on_their_status()
    {
        var verdict = Verdict(Qualification.Nasenco, new TeacherStatus(induction: InductionStatus.None), "2023-01-10");

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        verdict.Needed.Should().Equal(new FactPath(FactName.TeacherQtsHeldFrom));
    }

    [Fact]
    public void Every_reason_not_to_start_is_named()
    {
        That(Verdict(Qualification.Nasenco, TeacherStatus.NotATeacher, "2023-01-10")).Because("qualified-teacher", Truth.False);
        That(Verdict(Qualification.Nasenco, QualifiedTeacher, "2024-09-01")).Because("nasenco-start-counts", Truth.False);
        That(Verdict(Qualification.NpqSenco, QualifiedTeacher, "2024-08-31")).Because("npq-senco-start-counts", Truth.False);
    }

    [Fact]
    public void The_NPQ_makes_no_teacher() =>
        Verdict(Qualification.NpqSenco, QualifiedTeacher, "2026-11-22").Advice.Select(advice => advice.Code).Should().Equal("npq-senco-does-not-make-a-teacher");

    [Fact]
    public void Advice_leads_to_the_catalogue() =>
        Verdict(Qualification.Nasenco, QualifiedTeacher, "2026-11-22").Advice.Should().ContainSingle()
            .Which.About.Should().Be(Qualification.NpqSenco);

    [Theory]
    [InlineData(Qualification.Nasenco)]
    [InlineData(Qualification.Npqh)]
    public void It_is_asked_of_a_person_and_takes_no_post(Qualification course) =>
        FluentActions.Invoking(() => new Evaluator().Evaluate(Question.CourseStart(course), Record(Senco("2020-09-01")), Date("2023-01-10"), "a1"))
            .Should().Throw<InvalidFactException>().Which.Error.Code.Should().Be("appointmentOfOtherRole");

    [Theory]
    [InlineData(Qualification.NpqhWales)]
    [InlineData(Qualification.Npqicl)]
    public void It_is_asked_of_three_courses_only(Qualification course) =>
        FluentActions.Invoking(() => Question.CourseStart(course)).Should().Throw<ArgumentException>().WithMessage("*Nasenco, NpqSenco, Npqh*");

    [Theory]
    [InlineData(Qualification.Nasenco)]
    [InlineData(Qualification.NpqSenco)]
    [InlineData(Qualification.Npqh)]
    public void There_is_one_question_for_each_course(Qualification course)
    {
        Question.CourseStart(course).Should().BeSameAs(Question.CourseStart(course));
        Question.All.Should().Contain(Question.CourseStart(course));
        Question.CourseStart(course).Course.Should().Be(course);
    }

    private static Verdict Verdict(Qualification course, TeacherStatus teacher, string on) =>
        new Evaluator().Evaluate(Question.CourseStart(course), new StaffRecord(teacher), Date(on));

    /// <summary>QTLS whose first day is not known, to 1 June 2024: held on that day for certain, and no longer.</summary>
    [Theory]
    [InlineData("2024-05-31", Outcome.Indeterminate)]
    [InlineData("2024-06-01", Outcome.Satisfied)]
    [InlineData("2024-06-02", Outcome.NotSatisfied)]
    public void A_period_is_certain_on_the_last_day_it_can_have_begun_on(string on, Outcome outcome) =>
        Verdict(Qualification.Nasenco, new TeacherStatus(FactDate.Never, qtls: [new(FactDate.Unknown, Date("2024-06-01"))], induction: InductionStatus.None), on).Outcome.Should().Be(outcome);
}
