using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Did the head need NPQH? Day before, on, and day after each date that the rule turns on.</summary>
public sealed class HeadshipQualificationTests
{
    private const int NonMaintainedSpecialSchool = 8;
    private const int OtherIndependentSchool = 11;
    private const int NurserySchool = 15;

    // SI 2003/3111 reg 1; SI 2012/18: whenever appointed, a head serving unqualified is lawful again from the revocation on.
    [Theory]
    [InlineData("2004-03-31", Outcome.NotApplicable)]
    [InlineData("2004-04-01", Outcome.NotSatisfied)]
    [InlineData("2004-04-02", Outcome.NotSatisfied)]
    [InlineData("2012-02-06", Outcome.NotSatisfied)]
    [InlineData("2012-02-07", Outcome.NotSatisfied)]
    [InlineData("2012-02-08", Outcome.NotApplicable)]
    [InlineData("2012-02-09", Outcome.NotApplicable)]
    [InlineData("2026-11-22", Outcome.NotApplicable)]
    public void The_rule_is_in_force_from_1_April_2004_to_7_February_2012(string on, Outcome outcome) =>
        Verdict(Head("2004-04-01"), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2006-08-31", Outcome.NotApplicable)]
    [InlineData("2006-09-01", Outcome.NotSatisfied)]
    [InlineData("2008-08-31", Outcome.NotSatisfied)]
    [InlineData("2008-09-01", Outcome.NotApplicable)]
    public void Both_ends_of_the_headship_are_days_in_it(string on, Outcome outcome) =>
        Verdict(Head("2006-09-01", until: "2008-08-31"), on).Outcome.Should().Be(outcome);

    // Education Act 2002 s.135(5); reg 4(2).
    [Theory]
    [InlineData(CommunitySchool, Outcome.NotSatisfied)]
    [InlineData(NonMaintainedSpecialSchool, Outcome.NotSatisfied)]
    [InlineData(NurserySchool, Outcome.NotSatisfied)]
    [InlineData(PupilReferralUnit, Outcome.NotApplicable)]
    [InlineData(AcademyConverter, Outcome.NotApplicable)]
    [InlineData(OtherIndependentSchool, Outcome.NotApplicable)]
    public void The_rule_reaches_maintained_and_non_maintained_special_schools(int type, Outcome outcome) =>
        Verdict(Head("2010-09-01", type: type), "2010-10-01").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(Country.Wales)]
    [InlineData(Country.Scotland)]
    [InlineData(Country.NorthernIreland)]
    [InlineData(Country.Other)]
    public void The_rule_is_of_England_only(Country country) =>
        Verdict(Head("2010-09-01", country: country), "2010-10-01").Outcome.Should().Be(Outcome.NotApplicable);

    [Fact]
    public void Acting_heads_are_outside_it() =>
        Verdict(Head("2010-09-01", capacity: Capacity.Acting), "2010-10-01").Outcome.Should().Be(Outcome.Exempt);

    // reg 2(2): who had "been appointed as a head teacher" before 1 April 2004.
    [Theory]
    [InlineData("2004-03-30", Outcome.Exempt)]
    [InlineData("2004-03-31", Outcome.Exempt)]
    [InlineData("2004-04-01", Outcome.NotSatisfied)]
    [InlineData("2004-04-02", Outcome.NotSatisfied)]
    public void Appointment_before_1_April_2004_exempts(string appointedOn, Outcome outcome)
    {
        Verdict(Head("2004-09-01", appointedOn: appointedOn), "2010-10-01").Outcome.Should().Be(outcome);
        Verdict([Head("2010-09-01"), Earlier("2004-09-01", appointedOn: appointedOn)], "2010-10-01").Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(CommunitySchool, Country.England, Outcome.Exempt)]
    [InlineData(NonMaintainedSpecialSchool, Country.England, Outcome.Exempt)]
    [InlineData(OtherIndependentSchool, Country.England, Outcome.Exempt)]
    [InlineData(PupilReferralUnit, Country.England, Outcome.NotSatisfied)]
    [InlineData(CommunitySchool, Country.Wales, Outcome.NotSatisfied)]
    [InlineData(CommunitySchool, Country.Scotland, Outcome.Exempt)]
    [InlineData(CommunitySchool, Country.NorthernIreland, Outcome.Exempt)]
    [InlineData(CommunitySchool, Country.Other, Outcome.Exempt)]
    public void The_earlier_headship_is_of_a_school_that_counts(int type, Country country, Outcome outcome) =>
        Verdict([Head("2010-09-01"), Earlier("2001-09-01", type: type, country: country)], "2010-10-01").Outcome.Should().Be(outcome);

    [Fact]
    public void An_earlier_acting_headship_is_no_appointment() =>
        Verdict([Head("2010-09-01"), Earlier("2001-09-01", capacity: Capacity.Acting)], "2010-10-01").Outcome.Should().Be(Outcome.NotSatisfied);

    [Fact]
    public void Since_the_revocation_the_verdict_says_that_only_an_employer_can_ask_for_it() =>
        Verdict(Head("2020-09-01"), "2026-11-22").Advice.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Code = "npqh-not-required-by-law", About = Qualification.Npqh });

    [Theory]
    [InlineData("2006-09-01", "2006-01-10", "never")]
    [InlineData("2005-03-01", "2004-01-10", "2008-05-05")]
    public void The_timeline_equals_asking_on_every_day(string from, string started, string awarded)
    {
        var record = new StaffRecord(QualifiedTeacher, [Head(from, appointedOn: "2004-12-31")], [Course(Qualification.Npqh, started, awarded), Course(Qualification.Npqicl, "2005-06-01", "never")]);
        var timeline = new Evaluator().Timeline(Question.HeadshipQualification, record);

        Enumerable.Range(0, 11 * 365).Select(Date("2003-01-01").PlusDays)
            .Where(day => timeline.At(day).Outcome != new Evaluator().OutcomeOf(Question.HeadshipQualification, record, day)).Should().BeEmpty();
    }
}
