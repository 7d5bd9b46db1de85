using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Did the head need NPQH, and hold it? Day before, on, and day after each date that the rule turns on.</summary>
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

    [Theory]
    [InlineData(Qualification.Npqh, Outcome.Satisfied)]
    [InlineData(Qualification.NpqhWales, Outcome.Satisfied)]
    [InlineData(Qualification.ScottishStandardForHeadship, Outcome.Satisfied)]
    [InlineData(Qualification.PqhNorthernIreland, Outcome.Satisfied)]
    [InlineData(Qualification.EeaHeadship, Outcome.Satisfied)]
    [InlineData(Qualification.Npqicl, Outcome.NotSatisfied)]
    [InlineData(Qualification.Nasenco, Outcome.NotSatisfied)]
    [InlineData(Qualification.NpqSenco, Outcome.NotSatisfied)]
    public void The_qualifications_that_do(Qualification qualification, Outcome outcome) =>
        Verdict(Head("2009-09-01"), "2010-10-01", Course(qualification, "2005-01-10", "2006-06-30")).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2010-06-29", Outcome.NotSatisfied)]
    [InlineData("2010-06-30", Outcome.Satisfied)]
    [InlineData("2010-07-01", Outcome.Satisfied)]
    public void The_award_counts_from_its_day_on(string on, Outcome outcome) =>
        Verdict(Head("2009-09-01"), on, Course(Qualification.Npqh, "2009-09-10", "2010-06-30")).Outcome.Should().Be(outcome);

    // SI 2005/875.
    [Theory]
    [InlineData("2005-04-29", Outcome.NotSatisfied)]
    [InlineData("2005-04-30", Outcome.Satisfied)]
    [InlineData("2005-05-01", Outcome.Satisfied)]
    public void EEA_and_Swiss_qualifications_count_from_30_April_2005(string on, Outcome outcome) =>
        Verdict(Head("2005-03-01"), on, Course(Qualification.EeaHeadship, "2001-01-10", "2002-05-01")).Outcome.Should().Be(outcome);

    // SI 2005/3322: holds or works towards NPQICL.
    [Theory]
    [InlineData("2005-12-30", "never", Outcome.NotSatisfied)]
    [InlineData("2005-12-31", "never", Outcome.Satisfied)]
    [InlineData("2006-01-01", "never", Outcome.Satisfied)]
    [InlineData("2005-12-30", "2005-11-30", Outcome.NotSatisfied)]
    [InlineData("2005-12-31", "2005-11-30", Outcome.Satisfied)]
    public void NPQICL_counts_for_heads_of_maintained_nursery_schools_from_31_December_2005(string on, string awarded, Outcome outcome) =>
        Verdict(Head("2005-09-01", type: NurserySchool), on, Course(Qualification.Npqicl, "2005-10-01", awarded)).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2006-02-14", Outcome.NotSatisfied)]
    [InlineData("2006-02-15", Outcome.Satisfied)]
    [InlineData("2006-02-16", Outcome.Satisfied)]
    public void NPQICL_counts_from_its_start_on(string on, Outcome outcome) =>
        Verdict(Head("2005-09-01", type: NurserySchool), on, Course(Qualification.Npqicl, "2006-02-15", "never")).Outcome.Should().Be(outcome);

    // reg 5; ministerial statement of 12 December 2002.
    [Theory]
    [InlineData("2009-03-30", Outcome.Satisfied)]
    [InlineData("2009-03-31", Outcome.Satisfied)]
    [InlineData("2009-04-01", Outcome.NotSatisfied)]
    [InlineData("2009-04-02", Outcome.NotSatisfied)]
    public void Working_towards_NPQH_at_appointment_does_until_31_March_2009(string appointedOn, Outcome outcome) =>
        Verdict(Head("2009-09-01", appointedOn: appointedOn), "2009-09-10", Course(Qualification.Npqh, "2008-01-10", "never")).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2006-08-31", Outcome.Satisfied)]
    [InlineData("2006-09-01", Outcome.Satisfied)]
    [InlineData("2006-09-02", Outcome.NotSatisfied)]
    public void The_place_was_taken_up_on_or_before_appointment(string started, Outcome outcome) =>
        Verdict(Head("2006-09-01"), "2006-10-01", Place("never", started)).Outcome.Should().Be(outcome);

    /// <summary>Policy asked for a place accepted; the text of reg 5 was not seen, so that no fact would decide.</summary>
    [Theory]
    [InlineData("2006-08-31", "2006-09-02", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "2006-09-02", Outcome.Indeterminate)]
    [InlineData("2006-09-02", "2006-09-02", Outcome.NotSatisfied)]
    [InlineData("2006-08-31", "never", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "never", Outcome.Indeterminate)]
    [InlineData("2006-09-02", "never", Outcome.NotSatisfied)]
    [InlineData("never", "never", Outcome.NotSatisfied)]
    [InlineData("2006-08-31", "2006-09-01", Outcome.Satisfied)]
    public void A_place_accepted_by_appointment_and_not_taken_up_leaves_the_law_open(string enrolled, string started, Outcome outcome)
    {
        var verdict = Verdict(Head("2006-09-01"), "2006-10-01", Place(enrolled, started));

        verdict.Outcome.Should().Be(outcome);
        verdict.Needed.Should().BeEmpty();
        verdict.Reasons.Where(reason => reason.IsLawNotVerified).Select(reason => reason.Code).Should().Equal(outcome == Outcome.Indeterminate ? ["transitional-allowance-applies"] : []);
    }

    [Fact]
    public void Whether_a_place_was_accepted_by_appointment_is_asked_for_where_it_is_not_known()
    {
        var verdict = Verdict(Head("2006-09-01"), "2006-10-01", Place("unknown", "2006-09-02"));

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        verdict.Needed.Should().Equal(new FactPath(FactName.TrainingEnrolled));
    }

    /// <summary>A place withdrawn from helps no more, from the day of withdrawing.</summary>
    [Theory]
    [InlineData("2007-01-09", Outcome.Satisfied)]
    [InlineData("2007-01-10", Outcome.NotSatisfied)]
    [InlineData("2007-01-11", Outcome.NotSatisfied)]
    public void Whoever_withdrew_is_working_towards_NPQH_no_more(string on, Outcome outcome) =>
        Verdict(Head("2006-09-01"), on, Place("2006-01-10", "2006-02-01", "2007-01-10")).Outcome.Should().Be(outcome);

    // Rows of one headship: HR splits one over several rows, and it is appointed with the first.
    [Theory]
    [InlineData("100001", "2009-03-31", Outcome.Satisfied)]
    [InlineData("100001", "2009-04-01", Outcome.Satisfied)]
    [InlineData("100001", "2009-03-30", Outcome.NotSatisfied)]
    [InlineData("100002", "2009-03-31", Outcome.NotSatisfied)]
    public void Rows_as_head_of_one_school_that_abut_or_overlap_are_one_headship(string urn, string until, Outcome outcome)
    {
        var first = new Appointment("h0", Role.Head, School(CommunitySchool, urn), Date("2008-09-01"), Fact(until));

        Verdict([first, Head("2009-04-01")], "2009-09-10", Place("2008-01-10", "2008-01-10")).Outcome.Should().Be(outcome);
        new Evaluator().Evaluate(Question.HeadshipQualification, new StaffRecord(QualifiedTeacher, [first, Head("2009-04-01")], []), Date("2009-04-01")).Appointment!.Id.Should().Be("a1");
    }

    [Fact]
    public void A_rows_own_day_of_appointment_decides_for_it_alone()
    {
        var first = new Appointment("h0", Role.Head, School(CommunitySchool), Date("2008-09-01"), Date("2009-03-31"));

        Verdict([first, Head("2009-04-01", appointedOn: "2009-04-01")], "2009-09-10", Place("2008-01-10", "2008-01-10")).Outcome.Should().Be(Outcome.NotSatisfied);
    }

    [Fact]
    public void An_acting_row_is_no_part_of_a_substantive_headship()
    {
        var first = new Appointment("h0", Role.Head, School(CommunitySchool), Date("2008-09-01"), Date("2009-03-31"), capacity: Capacity.Acting);

        Verdict([first, Head("2009-04-01")], "2009-09-10", Place("2008-01-10", "2008-01-10")).Outcome.Should().Be(Outcome.NotSatisfied);
    }

    private static Training Place(string enrolled, string started, string withdrawn = "never") =>
        new(Qualification.Npqh, Fact(enrolled), Fact(started), FactDate.Never, FactDate.Never, Fact(withdrawn));

    [Theory]
    [InlineData("2006-09-01", "2010-08-31", Outcome.Satisfied)]
    [InlineData("2006-09-01", "2010-09-01", Outcome.Satisfied)]
    [InlineData("2006-09-01", "2010-09-02", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "2012-02-07", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "2012-02-08", Outcome.NotApplicable)]
    [InlineData("2008-02-29", "2012-02-07", Outcome.Satisfied)]
    public void The_allowance_is_certain_to_the_fourth_anniversary(string from, string on, Outcome outcome) =>
        Verdict(Head(from), on, Course(Qualification.Npqh, "2006-01-10", "never")).Outcome.Should().Be(outcome);

    [Fact]
    public void An_award_that_came_later_ends_the_doubt() =>
        Verdict(Head("2006-09-01"), "2010-09-02", Course(Qualification.Npqh, "2006-01-10", "2010-09-02")).Outcome.Should().Be(Outcome.Satisfied);

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
