using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>The limb of 2008 for SENCOs who were not teachers (SI 2008/2945 reg 3(1) and (4)): its text was not seen, so that it leaves open what it may decide.</summary>
public sealed class LimbOf2008Tests
{
    private const string Limb = "limb-of-2008-for-non-teachers";

    [Theory]
    [InlineData("2009-03-01", "2009-08-31", Outcome.NotApplicable)]
    [InlineData("2009-03-01", "2009-09-01", Outcome.Indeterminate)]
    [InlineData("2009-03-01", "2011-08-31", Outcome.Indeterminate)]
    [InlineData("2009-03-01", "2011-09-01", Outcome.NotSatisfied)]
    [InlineData("2009-02-28", "2010-01-01", Outcome.Indeterminate)]
    [InlineData("2009-03-02", "2010-01-01", Outcome.NotSatisfied)]
    public void Of_someone_who_is_no_teacher(string became, string on, Outcome outcome)
    {
        var verdict = Ask.SencoAppointment(Record(Senco(became, type: CommunitySchool, teaches: false)).With(TeacherStatus.NotATeacher), on);

        verdict.Outcome.Should().Be(outcome);
        verdict.Needed.Should().BeEmpty();
        verdict.Reasons.Where(reason => reason.IsLawNotVerified).Select(reason => reason.Code).Should().Equal(outcome == Outcome.Indeterminate ? [Limb] : []);
    }

    /// <summary>The limb has ended: that it does not help is no reason any more.</summary>
    [Theory]
    [InlineData("2009-09-01", true)]
    [InlineData("2011-08-31", true)]
    [InlineData("2011-09-01", false)]
    [InlineData("2026-09-01", false)]
    public void It_is_spoken_of_while_it_lasted(string on, bool spokenOf) =>
        Ask.SencoAppointment(Record(Senco("2009-03-02", type: CommunitySchool, teaches: false)).With(TeacherStatus.NotATeacher), on).Failing().Any(code => code is Limb).Should().Be(spokenOf);

    /// <summary>Whom the limbs for teachers let be SENCO needs no other.</summary>
    [Theory]
    [InlineData(true, Outcome.Satisfied)]
    [InlineData(false, Outcome.Indeterminate)]
    public void Of_a_qualified_teacher(bool teaches, Outcome outcome) =>
        Ask.SencoAppointment(Record(Senco("2009-03-01", type: CommunitySchool, teaches: teaches)), "2010-01-01").Outcome.Should().Be(outcome);

    /// <summary>The day of becoming SENCO is that of the appointment, whenever its last row began.</summary>
    [Fact]
    public void Of_an_appointment_of_two_rows() =>
        Ask.SencoAppointment(Record(Senco("2008-09-01", "2009-08-31", CommunitySchool, "a0", teaches: false), Senco("2009-09-01", type: CommunitySchool, teaches: false)).With(TeacherStatus.NotATeacher), "2010-01-01")
            .Outcome.Should().Be(Outcome.Indeterminate);
}
