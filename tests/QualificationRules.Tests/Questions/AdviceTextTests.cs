using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What a school reads of the advice to someone who became SENCO on 1 September 2024: the deadline is 1 September 2027.</summary>
public sealed class AdviceTextTests
{
    [Theory]
    [InlineData("2025-11-01", "start-npq-in-time", "Start the NPQ for SENCOs by 1 November 2025 to be safe (22 months to its outcome), and by 1 March 2026 at the very latest (18 months); hold the award by 1 September 2027. The last cohort known to start by then is autumn 2025.")]
    [InlineData("2025-11-02", "start-npq-at-once", "Start the NPQ for SENCOs at once: a start after 1 November 2025 is no longer safe (22 months to its outcome), one after 1 March 2026 cannot be in time (18 months); hold the award by 1 September 2027. The last cohort known to start by then is autumn 2025.")]
    [InlineData("2025-12-01", "start-npq-at-once", "Start the NPQ for SENCOs at once: a start after 1 November 2025 is no longer safe (22 months to its outcome), one after 1 March 2026 cannot be in time (18 months); hold the award by 1 September 2027. No cohort that starts by then is known yet.")]
    [InlineData("2026-03-02", "start-npq-now", "Start the NPQ for SENCOs with the next cohort: begun now, it cannot be expected to end by 1 September 2027.")]
    [InlineData("2027-09-02", "start-npq-now", "Start the NPQ for SENCOs with the next cohort: the deadline has passed, and its outcome is 18 to 22 months away.")]
    [InlineData("2027-09-02", "breach-ends-with-the-award", "The duty is the school's and goes on: the breach ends on the day of the award. Nothing extends the time, neither leave, illness or deferral nor being enrolled.")]
    public void Who_has_begun_no_course(string on, string code, string text) => Said(on, code).Should().Be(text);

    [Theory]
    [InlineData("2025-11-02", "autumn 2025")]
    [InlineData("2025-11-30", "autumn 2025")]
    [InlineData("2025-12-01", "autumn 2026")]
    public void The_cohort_that_is_spoken_of_or_else_the_last_that_is_known_is_the_source(string on, string cohort) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")), on).Advice[0].Citations.Should().Contain(citation => citation.Provision.Contains(cohort, StringComparison.Ordinal));

    [Theory]
    [InlineData("2025-11-01", "npq-projected-in-time", "See the NPQ under way through: its outcome is projected between 1 May 2027 and 1 September 2027, by the deadline, 1 September 2027.")]
    [InlineData("2025-11-02", "npq-projected-close", "Ask the provider when the NPQ under way will have its outcome: it is projected between 2 May 2027 and 2 September 2027, which may be after the deadline, 1 September 2027.")]
    [InlineData("2026-03-02", "npq-projected-late", "Plan for an award after the deadline, 1 September 2027: the outcome of the NPQ under way is projected between 2 September 2027 and 2 January 2028.")]
    [InlineData("2024-09-01", "npq-projected-in-time", "See the NPQ under way through: its outcome is projected between 1 March 2026 and 1 July 2026, by the deadline, 1 September 2027.")]
    public void With_an_NPQ_under_way(string started, string code, string text) => Said("2026-04-01", code, NpqSenco(started, "never")).Should().Be(text);

    [Fact]
    public void With_an_NPQ_begun_more_than_22_months_ago() =>
        Said("2026-08-02", "npq-outcome-due", NpqSenco("2024-10-01", "never"))
            .Should().Be("Record the award of the NPQ if it has come, and else ask the provider: its outcome was to come between 1 April 2026 and 1 August 2026.");

    [Theory]
    [InlineData("2024-08-31", "2027-09-01", "await-nasenco-award", "Ask the provider for the award of the NASENCO, which was completed on 31 August 2027, to hold it by 1 September 2027.", "2027-08-31")]
    [InlineData("2024-08-31", "2027-09-01", "nasenco-not-completed-in-time", "Take the NPQ for SENCOs: a NASENCO not completed before 1 September 2027 cannot count.", "never")]
    [InlineData("2024-08-31", "2027-09-01", "nasenco-not-completed-in-time", "Take the NPQ for SENCOs: a NASENCO not completed before 1 September 2027 cannot count.", "2027-09-01")]
    [InlineData("2024-08-31", "2025-01-01", "complete-nasenco-in-time", "Complete the NASENCO by 31 August 2027, and hold the award by 1 September 2027.", "never")]
    [InlineData("2024-09-01", "2025-01-01", "nasenco-cannot-count", "Take the NPQ for SENCOs: the NASENCO under way cannot count, as it was not commenced before 1 September 2024.", "never")]
    public void With_a_NASENCO_under_way(string started, string on, string code, string text, string completed) => Said(on, code, Nasenco(started, completed, "never")).Should().Be(text);

    [Fact]
    public void With_a_NASENCO_under_way_when_the_deadline_has_passed() =>
        Text(Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2024-05-01", "never", "never")), "2026-11-22"), "complete-nasenco-in-time")
            .Should().Be("Complete the NASENCO by 31 August 2027: its award will end the breach, the deadline having passed on 1 September 2026.");

    [Theory]
    [InlineData("2024-08-31", true, "Start an NPQ for SENCOs that counts: the one under way cannot count, as it was not commenced on or after 1 September 2024.")]
    [InlineData("2025-10-06", false, "Take the NPQ for SENCOs with a provider listed in Schedule A1: the one under way cannot count, as its provider is not listed.")]
    public void With_an_NPQ_under_way_that_cannot_count(string started, bool listed, string text) => Said("2026-11-22", "npq-cannot-count", NpqSenco(started, "never", listed)).Should().Be(text);

    [Fact]
    public void With_a_NASENCO_under_way_of_another_body() =>
        Said("2026-11-22", "nasenco-cannot-count", Nasenco("2024-05-01", "never", "never", recognisedBody: false))
            .Should().Be("Take a course that counts: the NASENCO under way cannot count, as it is from a body that is not recognised.");

    [Fact]
    public void Until_31_August_2024() =>
        Text(Ask.SencoQualification(Record(Senco("2022-09-01")), "2024-08-31"), "take-nasenco").Should().Be("Take the NASENCO, and hold the award by 1 September 2025.");

    [Theory]
    [InlineData("2026-02-28", "npq-award-implausible", "Check the date: the NPQ for SENCOs is recorded as awarded on 28 February 2026, but no course can have ended before 1 March 2026.")]
    [InlineData("2026-03-01", "provider-not-verified", "Check that the provider that awarded the NPQ is listed in Schedule A1; the record does not name it.")]
    public void With_an_NPQ_awarded(string awarded, string code, string text) => Said("2026-11-22", code, NpqSenco("2024-09-01", awarded)).Should().Be(text);

    [Fact]
    public void An_award_on_the_date_ends_the_course() => CourseAdvice("2026-11-22").Should().Contain("start-npq-now").And.NotContain("npq-cannot-count");

    [Fact]
    public void An_award_to_come_does_not() => CourseAdvice("2026-11-23").Should().Contain("npq-cannot-count");

    private static IEnumerable<string> CourseAdvice(string awarded) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(new Training(Qualification.NpqSenco, started: Date("2024-09-01"), awarded: Date(awarded), listedProvider: false)), "2026-11-22").Advice.Select(advice => advice.Code);

    private static string Said(string on, string code, params Training[] training) => Text(Ask.SencoQualification(Record(Senco("2024-09-01")).With(training), on), code);

    private static string Text(Verdict verdict, string code) => Advice(verdict, code).ToString();

    [Fact]
    public void With_both_courses_under_way_none_is_to_be_started() =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(Nasenco("2024-05-01", "never", "never"), NpqSenco("2024-10-14", "never")), "2025-11-02").Advice
            .Select(advice => advice.Code).Should().Equal("complete-nasenco-in-time", "npq-projected-in-time", "nothing-extends-the-time", "earlier-service-would-excuse");

    /// <summary>Completed about 1 September 2027, it may have been in time.</summary>
    [Theory]
    [InlineData("2027-08-31")]
    [InlineData("2027-09-01")]
    [InlineData("2027-09-02")]
    public void A_NASENCO_under_way_that_may_be_completed_in_time_is_not_given_up(string on)
    {
        var nasenco = new Training(Qualification.Nasenco, started: Date("2024-05-01"), completed: FactDate.Between(Date("2027-08-15"), Date("2027-09-15")), awarded: FactDate.Never);

        Ask.SencoQualification(Record(Senco("2024-09-01")).With(nasenco), on).Advice.Select(advice => advice.Code).Should().Contain("complete-nasenco-in-time");
    }

    [Theory]
    [InlineData("2026-11-22", "nothing-extends-the-time", "Nothing extends the time: not leave, illness, deferral, a resit or being enrolled. What counts is the award.")]
    [InlineData("2026-11-22", "earlier-service-would-excuse", "The record lists no earlier post as SENCO: more than twelve months as SENCO at mainstream schools before this appointment would excuse them.")]
    public void Of_whomever_the_award_is_asked(string on, string code, string text) => Said(on, code).Should().Be(text);

    // The day that binds is named, and none that has passed.
    [Theory]
    [InlineData("2023-09-01", "2024-08-31", "never", "2026-09-01", "Complete the NASENCO early enough for the award to be made by 1 September 2026.")]
    [InlineData("2023-09-01", "2024-09-01", "never", "2026-09-01", "Complete the NASENCO early enough for the award to be made by 1 September 2026; one that is not completed by 31 August 2027 cannot count at all.")]
    [InlineData("2024-08-30", "2024-09-01", "never", "2027-08-30", "Complete the NASENCO early enough for the award to be made by 30 August 2027; one that is not completed by 31 August 2027 cannot count at all.")]
    [InlineData("2024-08-31", "2024-09-01", "never", "2027-08-31", "Complete the NASENCO by 31 August 2027, and hold the award by 31 August 2027.")]
    [InlineData("2023-09-01", "2026-09-02", "never", "2027-08-31", "Complete the NASENCO by 31 August 2027: its award will end the breach, the deadline having passed on 1 September 2026.")]
    [InlineData("2024-10-01", "2027-09-01", "unknown", "2027-10-01", "Complete the NASENCO early enough for the award to be made by 1 October 2027.")]
    [InlineData("2023-09-01", "2027-09-01", "unknown", null, "Complete the NASENCO: its award will end the breach, the deadline having passed on 1 September 2026.")]
    public void With_a_NASENCO_under_way_each_limit_that_is_left(string became, string on, string completed, string? by, string text)
    {
        var advice = Advice(Ask.SencoQualification(Record(Senco(became)).With(Nasenco("2024-05-01", completed, "never")), on), "complete-nasenco-in-time");

        advice.ToString().Should().Be(text);
        Iso(advice.By).Should().Be(by);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-01", "Ask the provider for the award of the NASENCO, which was completed on 1 July 2026, to hold it by 1 September 2026.")]
    [InlineData("2026-09-02", null, "Ask the provider for the award of the NASENCO, which was completed on 1 July 2026: the award will end the breach.")]
    public void With_a_NASENCO_that_is_completed(string on, string? by, string text)
    {
        var advice = Advice(Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2023-10-01", "2026-07-01", "never")), on), "await-nasenco-award");

        advice.ToString().Should().Be(text);
        Iso(advice.By).Should().Be(by);
    }

    [Fact]
    public void With_an_NPQ_that_is_completed() =>
        Said("2026-11-22", "npq-outcome-outstanding", new Training(Qualification.NpqSenco, started: Date("2024-10-01"), completed: Date("2026-05-01"), awarded: FactDate.Never))
            .Should().Be("Record the award of the NPQ if it has come, and else ask the provider: it was completed on 1 May 2026, and its outcome is outstanding.");

    [Fact]
    public void When_the_time_for_a_NASENCO_is_over() =>
        Text(Ask.SencoQualification(Record(Senco("2015-09-01")), "2020-01-01"), "take-nasenco").Should().Be("Take the NASENCO: its award will end the breach, the deadline having passed on 1 September 2018.");

    /// <summary>Whether who enrolled in time had "commenced" is disputed, where the course itself began too late.</summary>
    [Theory]
    [InlineData("2024-08-31", "2024-09-01", true)]
    [InlineData("2024-09-01", "2024-09-01", false)]
    [InlineData("2024-08-01", "2024-08-31", false)]
    public void With_a_NASENCO_enrolled_on_before_1_September_2024_and_started_after(string enrolled, string started, bool disputed) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(new Training(Qualification.Nasenco, Date(enrolled), Date(started), FactDate.Never, FactDate.Never)), "2026-11-22").Advice
            .Where(advice => string.Equals(advice.Code, "nasenco-commencement-disputed", StringComparison.Ordinal)).Select(advice => advice.ToString())
            .Should().Equal(disputed
                ? ["The NASENCO started on or after 1 September 2024, though they had enrolled before: whether enrolment is \"commenced\" is disputed, and this answer takes it that it is not."]
                : []);

    [Theory]
    [InlineData("2009-08-31", true)]
    [InlineData("2009-09-01", false)]
    public void With_a_NASENCO_awarded_before_there_was_one(string awarded, bool implausible) =>
        Ask.SencoQualification(Record(Senco("2013-09-01", type: CommunitySchool)).With(Nasenco("unknown", "unknown", awarded)), "2026-11-22").Advice.Select(advice => advice.ToString())
            .Should().Equal(implausible
                ? ["Check the date: the NASENCO is recorded as awarded on 31 August 2009, but the award exists only since 1 September 2009. A date such as 1 January 1900 often stands for one not known."]
                : []);

    [Theory]
    [InlineData("1966-11-21", true)]
    [InlineData("1966-11-22", false)]
    public void With_a_post_of_more_than_sixty_years(string from, bool tooLong) =>
        Ask.SencoQualification(Record(Senco(from)), "2026-11-22").Advice.Select(advice => advice.ToString())
            .Should().Equal(tooLong ? ["Check the dates of the post: it would have been held for more than sixty years."] : []);

    [Fact]
    public void With_a_row_that_never_ended_beside_a_later_one() =>
        Text(Ask.SencoQualification(Record(Senco("2023-09-01", id: "a0"), Senco("2024-09-01")), "2026-11-22"), "earlier-row-never-ended")
            .Should().Be("Check that the earlier row, from 1 September 2023, was held up to the later one from 1 September 2024: the record gives it no end.");

    [Theory]
    [InlineData("100001", "2024-08-31", "Was the post from 1 October 2024 a new appointment, or did they go on in the one from 1 September 2023 after a break? Say from which post this one goes on, or that it is new.")]
    [InlineData("100002", "2024-09-30", "Did the school become an academy or merge on 1 October 2024, or did they move from the post of 1 September 2023? Say from which post this one goes on, or that it is new.")]
    public void With_posts_that_may_be_one(string urn, string until, string text) =>
        Text(Ask.SencoQualification(Record(Senco("2023-09-01", until, id: "a0", urn: urn), Senco("2024-10-01")), "2026-11-22"), "posts-may-be-one").Should().Be(text);

    /// <summary>One appointment since January 2025 or two: the earlier of the two deadlines is the one to keep.</summary>
    [Fact]
    public void With_posts_that_may_be_one_the_earliest_deadline_that_is_possible_is_named()
    {
        var verdict = Ask.SencoQualification(Record(Senco("2025-01-01", "2025-08-31", id: "a0"), Senco("2025-09-06")), "2025-11-22");

        verdict.Outcome.Should().Be(Outcome.Pending);
        verdict.Deadline.Should().BeNull();
        Iso(Advice(verdict, "start-npq-in-time").By).Should().Be("2026-03-01");
    }

    [Fact]
    public void Of_a_SENCO_of_two_schools() =>
        Text(Ask.SencoAppointment(Record(Senco("2024-09-01"), Senco("2025-09-01", id: "a2", urn: "100002", type: CommunitySchool)), "2026-11-22"), "shared-senco-guidance")
            .Should().Be("The Code of Practice lets small primary schools share a SENCO, and advises against one who has a significant class commitment or is head at one of them.");

    [Theory]
    [InlineData(false, "appoint-another-senco", "Designate as SENCO someone who meets every limb, or the head teacher; the duty to do so is the school's and has no period of grace.")]
    [InlineData(false, "teaching-is-not-having-a-class", "Working as a teacher at the school has no definition and does not mean having a class: someone employed there as a teacher is. Someone bought in, or directing SEN for a trust, is only if they teach there.")]
    [InlineData(null, "evidence-needed", "Ask for the missing facts: without them the record allows more than one outcome.")]
    public void Of_a_SENCO_who_does_not_teach_or_may_not(bool? teaches, string code, string text) =>
        Text(Ask.SencoAppointment(Record(Senco("2024-09-01", teaches: teaches)), "2026-11-22"), code).Should().Be(text);

    [Fact]
    public void At_a_school_outside_the_rule() =>
        Text(Ask.SencoQualification(Record(Senco("2024-09-01", type: PupilReferralUnit)), "2026-11-22"), "guidance-expects-senco")
            .Should().Be("Have a qualified SENCO all the same: the regulations do not reach this school, but guidance expects it.");

    [Theory]
    [InlineData("2025-05-30", "spring-2025-is-guidance", "DfE's advice to 2023/24 starters to begin the NPQ by Spring 2025 does not decide this: following it does not ensure the award in time, and missing it breaches nothing.")]
    [InlineData("2025-05-31", "guidance-missed-statute-not", "They did not follow DfE's advice to begin the NPQ by Spring 2025, and that breaches nothing: what counts is the award by the third anniversary.")]
    public void Of_a_starter_of_2023_24(string on, string code, string text) => Text(Ask.SencoQualification(Record(Senco("2023-09-01")), on), code).Should().Be(text);

    [Fact]
    public void Of_a_starter_of_2023_24_who_followed_the_advice() =>
        Text(Ask.SencoQualification(Record(Senco("2023-09-01")).With(NpqSenco("2024-12-01", "never")), "2026-09-02"), "guidance-met-statute-missed")
            .Should().Be("They followed DfE's advice to begin the NPQ by Spring 2025, and the award is overdue all the same: the advice does not extend the three years.");

    [Theory]
    [InlineData("guidance-is-not-law", "This is about DfE's advice only. What the law asks is the award itself by the third anniversary: see senco-qualification.")]
    [InlineData("begin-npq-by-spring-2025", "Begin the NPQ for SENCOs by the end of Spring 2025, 30 May 2025.")]
    public void On_the_advice_itself(string code, string text) => Text(Ask.SencoTransition(Record(Senco("2023-09-01")), "2025-05-30"), code).Should().Be(text);

    [Fact]
    public void Where_the_words_can_be_read_otherwise() =>
        Text(Ask.SencoQualification(Record(Senco("2024-02-29")), "2027-03-01"), "reading-contested")
            .Should().Be("The words of the regulations can be read otherwise, with another outcome: see the contested readings and take advice before relying on this one.");

    private static Advice Advice(Verdict verdict, string code) => verdict.Advice.Single(advice => string.Equals(advice.Code, code, StringComparison.Ordinal));
}
