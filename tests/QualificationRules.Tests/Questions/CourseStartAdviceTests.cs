using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What someone who wants to start a course is told: day before, on, and day after each date that the advice turns on.</summary>
public sealed class CourseStartAdviceTests
{
    [Theory]
    [InlineData(Qualification.Nasenco, "2024-08-31", "complete-nasenco-in-time")]
    [InlineData(Qualification.Nasenco, "2024-09-01", "take-npq-senco-instead")]
    [InlineData(Qualification.Nasenco, "2024-09-02", "take-npq-senco-instead")]
    [InlineData(Qualification.NpqSenco, "2024-08-31", "npq-senco-not-before-2024-09-01")]
    [InlineData(Qualification.NpqSenco, "2024-09-01", "npq-senco-does-not-make-a-teacher")]
    [InlineData(Qualification.Npqh, "2012-02-07", "")]
    [InlineData(Qualification.Npqh, "2012-02-08", "npqh-not-required-by-law")]
    public void A_qualified_teacher(Qualification course, string on, string advice) => Of(course, QualifiedTeacher, on).Should().Be(advice);

    [Theory]
    [InlineData("2024-08-31", "")]
    [InlineData("2024-09-01", "take-npq-senco-instead")]
    public void Who_is_not_a_teacher_is_told_of_the_NPQ_from_1_September_2024(string on, string advice) =>
        Of(Qualification.Nasenco, TeacherStatus.NotATeacher, on).Should().Be(advice);

    [Theory]
    [InlineData("2026-11-21", true, "nasenco-holders-need-not, npq-senco-does-not-make-a-teacher")]
    [InlineData("2026-11-22", true, "nasenco-holders-need-not, npq-senco-does-not-make-a-teacher")]
    [InlineData("2026-11-23", true, "npq-senco-does-not-make-a-teacher")]
    [InlineData("unknown", true, "npq-senco-does-not-make-a-teacher")]
    [InlineData("2026-11-21", false, "npq-senco-does-not-make-a-teacher")]
    public void Who_holds_a_NASENCO_need_not_take_the_NPQ(string awarded, bool recognised, string advice) =>
        Of(Qualification.NpqSenco, QualifiedTeacher, "2026-11-22", Nasenco("unknown", "unknown", awarded, recognised)).Should().Be(advice);

    private static string Of(Qualification course, TeacherStatus teacher, string on, params Training[] training) =>
        string.Join(", ", new Evaluator().Evaluate(Question.CourseStart(course), new StaffRecord(teacher, training: training), Date(on)).Advice.Select(advice => advice.Code));
}
