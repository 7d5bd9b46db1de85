using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Must the SENCO hold the award, and do they? Day before, on, and day after each date that the rule turns on.</summary>
public sealed class SencoQualificationTests
{
    [Theory]
    [InlineData("2009-08-31", Outcome.NotApplicable)]
    [InlineData("2009-09-01", Outcome.Pending)]
    [InlineData("2009-09-02", Outcome.Pending)]
    public void The_rule_begins_on_1_September_2009(string on, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2009-08-01", type: CommunitySchool)), on).Outcome.Should().Be(outcome);

    // SI 2009/1387: in post on 1 September 2009 with no more than twelve months' service, hold it after 1 September 2012.
    [Theory]
    [InlineData("2009-08-31", "2012-08-31", Outcome.Pending)]
    [InlineData("2009-08-31", "2012-09-01", Outcome.Pending)]
    [InlineData("2009-08-31", "2012-09-02", Outcome.NotSatisfied)]
    [InlineData("2009-09-01", "2012-09-01", Outcome.Pending)]
    [InlineData("2009-09-01", "2012-09-02", Outcome.NotSatisfied)]
    [InlineData("2009-09-01", "2014-08-31", Outcome.NotSatisfied)]
    [InlineData("2009-09-01", "2014-09-01", Outcome.Exempt)]
    public void Those_in_post_on_1_September_2009_have_until_1_September_2012_and_are_dropped_in_2014(string became, string on, Outcome outcome)
    {
        var verdict = Ask.SencoQualification(Record(Senco(became, type: CommunitySchool)), on);

        verdict.Outcome.Should().Be(outcome);
        verdict.Deadline.Should().Be(outcome == Outcome.Exempt ? null : Date("2012-09-01"));
    }

    // "For a total period of more than twelve months" on 1 September 2009, this post's own days included.
    [Theory]
    [InlineData("2008-08-31", Outcome.Exempt)]
    [InlineData("2008-09-01", Outcome.NotSatisfied)]
    [InlineData("2008-09-02", Outcome.NotSatisfied)]
    public void More_than_twelve_months_in_post_on_1_September_2009_excuses(string became, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco(became, type: CommunitySchool)), "2013-06-01").Outcome.Should().Be(outcome);

    [Fact]
    public void Service_elsewhere_before_2009_is_added_to_this_posts_own() =>
        Ask.SencoQualification(Record(Senco("2009-03-01", type: CommunitySchool), EarlierSenco("2006-01-01", "2006-12-31", CommunitySchool)), "2013-06-01")
            .Outcome.Should().Be(Outcome.Exempt);

    // The third anniversary: the last day without the award.
    [Theory]
    [InlineData("2009-09-02", "2012-09-01", Outcome.Pending, "2012-09-02")]
    [InlineData("2009-09-02", "2012-09-02", Outcome.Pending, "2012-09-02")]
    [InlineData("2009-09-02", "2012-09-03", Outcome.NotSatisfied, "2012-09-02")]
    [InlineData("2023-09-01", "2026-08-31", Outcome.Pending, "2026-09-01")]
    [InlineData("2023-09-01", "2026-09-01", Outcome.Pending, "2026-09-01")]
    [InlineData("2023-09-01", "2026-09-02", Outcome.NotSatisfied, "2026-09-01")]
    [InlineData("2024-02-28", "2027-02-28", Outcome.Pending, "2027-02-28")]
    [InlineData("2024-02-28", "2027-03-01", Outcome.NotSatisfied, "2027-02-28")]
    [InlineData("2024-02-29", "2027-02-28", Outcome.Pending, "2027-02-28")]
    [InlineData("2024-02-29", "2027-03-01", Outcome.NotSatisfied, "2027-02-28")]
    [InlineData("2024-03-01", "2027-03-01", Outcome.Pending, "2027-03-01")]
    [InlineData("2024-03-01", "2027-03-02", Outcome.NotSatisfied, "2027-03-01")]
    public void The_award_may_be_lacking_up_to_the_third_anniversary(string became, string on, Outcome outcome, string deadline) =>
        That(Ask.SencoQualification(Record(Senco(became, type: CommunitySchool)), on)).Is(outcome).WithDeadline(Date(deadline)).Because("not-past-the-deadline");

    [Theory]
    [InlineData("2027-02-28", Outcome.Pending)]
    [InlineData("2027-03-01", Outcome.Pending)]
    [InlineData("2027-03-02", Outcome.NotSatisfied)]
    public void Read_as_1_March_the_anniversary_of_29_February_is_a_day_later(string on, Outcome outcome) =>
        That(Ask.SencoQualification(Record(Senco("2024-02-29")), on, new Readings { LeapDay = LeapDay.March1 })).Is(outcome).WithDeadline(Date("2027-03-01"));

    // Academies: SI 2008/2945 did not reach them, SI 2014/1530 does.
    [Theory]
    [InlineData("2014-08-31", AcademyConverter, Outcome.NotApplicable)]
    [InlineData("2014-09-01", AcademyConverter, Outcome.NotSatisfied)]
    [InlineData("2014-09-02", AcademyConverter, Outcome.NotSatisfied)]
    [InlineData("2014-08-31", CommunitySchool, Outcome.NotSatisfied)]
    [InlineData("2014-09-01", CommunitySchool, Outcome.NotSatisfied)]
    [InlineData("2014-09-01", AcademySpecialConverter, Outcome.NotApplicable)]
    [InlineData("2014-09-01", PupilReferralUnit, Outcome.NotApplicable)]
    public void Academies_come_in_on_1_September_2014(string on, int type, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2010-01-04", type: type)), on).Outcome.Should().Be(outcome);

    // "Commenced before 1 September 2024 and completed before 1 September 2027"; "hold" is the award.
    [Theory]
    [InlineData("2024-08-30", "2026-01-20", "2026-01-20", Outcome.Satisfied)]
    [InlineData("2024-08-31", "2026-01-20", "2026-01-20", Outcome.Satisfied)]
    [InlineData("2024-09-01", "2026-01-20", "2026-01-20", Outcome.NotSatisfied)]
    [InlineData("2024-07-08", "2027-08-30", "2027-08-31", Outcome.Satisfied)]
    [InlineData("2024-07-08", "2027-08-31", "2027-08-31", Outcome.Satisfied)]
    [InlineData("2024-07-08", "2027-09-01", "2027-09-01", Outcome.NotSatisfied)]
    [InlineData("2024-07-08", "2027-08-31", "2027-09-01", Outcome.Satisfied)]
    [InlineData("2024-07-08", "2027-08-31", "2027-09-02", Outcome.Satisfied)]
    [InlineData("2024-07-08", "2027-08-31", "2027-09-03", Outcome.NotSatisfied)]
    public void From_1_September_2024_a_NASENCO_counts_in_time_only(string started, string completed, string awarded, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2022-09-01")).With(Nasenco(started, completed, awarded)), "2027-09-02").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2024-08-31", Outcome.Satisfied)]
    [InlineData("2024-09-01", Outcome.Satisfied)]
    public void A_NASENCO_held_before_1_September_2024_goes_on_counting(string on, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2020-09-01")).With(Nasenco("2021-01-10", "2022-02-01", "2022-02-01")), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2024-08-31", Outcome.NotSatisfied)]
    [InlineData("2024-09-01", Outcome.Satisfied)]
    [InlineData("2024-09-02", Outcome.Satisfied)]
    public void An_NPQ_counts_if_commenced_on_or_after_1_September_2024(string started, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2022-09-01")).With(NpqSenco(started, "2026-08-20")), "2026-11-22").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2026-08-19", Outcome.NotSatisfied)]
    [InlineData("2026-08-20", Outcome.Satisfied)]
    [InlineData("2026-08-21", Outcome.Satisfied)]
    public void A_breach_ends_on_the_day_of_the_award(string on, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2022-09-01")).With(NpqSenco("2024-10-14", "2026-08-20")), on).Outcome.Should().Be(outcome);

    [Fact]
    public void An_award_by_a_body_that_is_not_recognised_or_listed_does_not_count()
    {
        var nasenco = Ask.SencoQualification(Record(Senco("2022-09-01")).With(Nasenco("2023-01-10", "2024-01-10", "2024-01-10", recognisedBody: false)), "2026-11-22");
        var npq = Ask.SencoQualification(Record(Senco("2022-09-01")).With(NpqSenco("2024-10-14", "2026-08-20", listedProvider: false)), "2026-11-22");

        That(nasenco).Is(Outcome.NotSatisfied).Because("nasenco-by-recognised-body", Truth.False);
        That(npq).Is(Outcome.NotSatisfied).Because("npq-senco-by-listed-provider", Truth.False);
    }

    // "For a total period of more than twelve months": the days laid end to end from the first.
    [Theory]
    [InlineData("2018-09-01", "2019-08-30", Outcome.NotSatisfied)]
    [InlineData("2018-09-01", "2019-08-31", Outcome.NotSatisfied)]
    [InlineData("2018-09-01", "2019-09-01", Outcome.Exempt)]
    [InlineData("2019-09-01", "2020-08-31", Outcome.NotSatisfied)]
    [InlineData("2019-09-01", "2020-09-01", Outcome.Exempt)]
    [InlineData("2020-02-29", "2021-02-27", Outcome.NotSatisfied)]
    [InlineData("2020-02-29", "2021-02-28", Outcome.Exempt)]
    public void More_than_twelve_months_of_earlier_service_excuses(string from, string until, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2022-09-01"), EarlierSenco(from, until)), "2026-11-22").Outcome.Should().Be(outcome);

    [Fact]
    public void A_day_at_two_schools_counts_once()
    {
        var twice = Record(Senco("2022-09-01"), EarlierSenco("2018-09-01", "2019-03-31"), EarlierSenco("2018-09-01", "2019-08-31", id: "a00"));

        Ask.SencoQualification(twice, "2026-11-22").Outcome.Should().Be(Outcome.NotSatisfied);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(PupilReferralUnit)]
    [InlineData(AcademySpecialConverter)]
    public void Service_at_other_than_relevant_schools_does_not_count(int type) =>
        Ask.SencoQualification(Record(Senco("2022-09-01"), EarlierSenco("2010-09-01", "2020-08-31", type)), "2026-11-22").Outcome.Should().Be(Outcome.NotSatisfied);

    [Fact]
    public void A_post_that_continues_another_runs_from_the_first_and_is_no_earlier_service()
    {
        var converted = Record(EarlierSenco("2021-09-01", "2024-03-31", CommunitySchool), Senco("2024-04-01", continues: "a0"));

        That(Ask.SencoQualification(converted, "2026-11-22")).Is(Outcome.NotSatisfied).WithDeadline(Date("2024-09-01"));
    }

    [Theory]
    [InlineData("2023-08-31", Outcome.NotApplicable)]
    [InlineData("2023-09-01", Outcome.Pending)]
    [InlineData("2024-07-31", Outcome.Pending)]
    [InlineData("2024-08-01", Outcome.NotApplicable)]
    public void Both_ends_of_a_post_are_days_in_it(string on, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2023-09-01", "2024-07-31")), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(Qualification.Npqh)]
    [InlineData(Qualification.Npqicl)]
    [InlineData(Qualification.ScottishStandardForHeadship)]
    public void No_other_qualification_counts(Qualification qualification) =>
        Ask.SencoQualification(Record(Senco("2022-09-01")).With(new Training(qualification, started: Date("2024-10-01"), completed: Date("2026-01-01"), awarded: Date("2026-01-01"))), "2026-11-22")
            .Outcome.Should().Be(Outcome.NotSatisfied);

    [Theory]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-11-29", true)]
    public void A_date_after_the_law_was_last_verified_is_a_projection(string on, bool projection) =>
        Ask.SencoQualification(Record(Senco("2025-09-01")), on).IsProjection.Should().Be(projection);
}
