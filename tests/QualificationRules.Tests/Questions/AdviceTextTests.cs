using FluentAssertions;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What a school reads beside what it reads of courses: on posts, dates to check, guidance and contested words.</summary>
public sealed class AdviceTextTests
{
    [Theory]
    [InlineData("2026-11-22", "nothing-extends-the-time", "Nothing extends the time: not leave, illness, deferral, a resit or being enrolled. What counts is the award.")]
    [InlineData("2026-11-22", "earlier-service-would-excuse", "The record lists no earlier post as SENCO: more than twelve months as SENCO at mainstream or maintained nursery schools before this appointment would excuse them.")]
    public void Of_whomever_the_award_is_asked(string on, string code, string text) => Ask.SencoQualification(Record(Senco("2024-09-01")), on).AdviceOf(code).ToString().Should().Be(text);

    [Theory]
    [InlineData("1966-11-21", true)]
    [InlineData("1966-11-22", false)]
    public void With_a_post_of_more_than_sixty_years(string from, bool tooLong) =>
        Ask.SencoQualification(Record(Senco(from)), "2026-11-22").Advice.Select(advice => advice.ToString())
            .Should().Equal(tooLong ? ["Check the dates of the post: it would have been held for more than sixty years."] : []);

    [Fact]
    public void With_a_row_that_never_ended_beside_a_later_one() =>
        Ask.SencoQualification(Record(Senco("2023-09-01", id: "a0"), Senco("2024-09-01")), "2026-11-22").AdviceOf("earlier-row-never-ended").ToString()
            .Should().Be("Check that the earlier row, from 1 September 2023, was held up to the later one from 1 September 2024: the record gives it no end.");

    /// <summary>Only a post that began before, at a school that may be relevant, is earlier service while nobody gives it an end.</summary>
    [Theory]
    [InlineData("2023-09-01", null, CommunitySchool, true)]
    [InlineData("2024-08-31", null, CommunitySchool, true)]
    [InlineData("2024-09-01", null, CommunitySchool, false)]
    [InlineData("2023-09-01", "2026-12-31", CommunitySchool, false)]
    [InlineData("2023-09-01", null, AcademySpecialConverter, false)]
    public void With_an_earlier_post_elsewhere_that_never_ended(string from, string? until, int type, bool told) =>
        Ask.SencoQualification(Record(Senco(from, until, type, id: "a0", urn: "100002"), Senco("2024-09-01")), "2026-11-22").Advice
            .Where(advice => advice.Code is "earlier-post-never-ended").Select(advice => advice.ToString())
            .Should().Equal(told ? [$"Check that they are still SENCO in the post from {(from is "2023-09-01" ? "1 September 2023" : "31 August 2024")}: the record gives it no end, and its time counts as earlier service."] : []);

    [Theory]
    [InlineData("100001", "2024-08-31", "Was the post from 1 October 2024 a new appointment, or did they go on in the one from 1 September 2023 after a break? Say from which post this one goes on, or that it is new.")]
    [InlineData("100002", "2024-09-30", "Did the school become an academy or merge on 1 October 2024, or did they move from the post of 1 September 2023? Say from which post this one goes on, or that it is new.")]
    public void With_posts_that_may_be_one(string urn, string until, string text) =>
        Ask.SencoQualification(Record(Senco("2023-09-01", until, id: "a0", urn: urn), Senco("2024-10-01")), "2026-11-22").AdviceOf("posts-may-be-one").ToString().Should().Be(text);

    /// <summary>One appointment since January 2025 or two: the earlier of the two deadlines is the one to keep.</summary>
    [Fact]
    public void With_posts_that_may_be_one_the_earliest_deadline_that_is_possible_is_named()
    {
        var verdict = Ask.SencoQualification(Record(Senco("2025-01-01", "2025-08-31", id: "a0"), Senco("2025-09-06")), "2025-11-22");

        verdict.Outcome.Should().Be(Outcome.Pending);
        verdict.Deadline.Should().BeNull();
        var start = verdict.AdviceOf("start-npq-in-time");
        Iso(start.By).Should().Be("2026-03-01");
        start.ToString().Should().Contain("hold the award by 1 January 2028.");
    }

    [Fact]
    public void Of_a_SENCO_of_two_schools() =>
        Ask.SencoAppointment(Record(Senco("2024-09-01"), Senco("2025-09-01", id: "a2", urn: "100002", type: CommunitySchool)), "2026-11-22").AdviceOf("shared-senco-guidance").ToString()
            .Should().Be("The Code of Practice lets small primary schools share a SENCO, and advises against one who has a significant class commitment or is head at one of them.");

    [Theory]
    [InlineData(false, "appoint-another-senco", "Designate as SENCO someone who meets every condition, or the head teacher; the duty to do so is the school's and has no period of grace.")]
    [InlineData(false, "teaching-is-not-having-a-class", "Working as a teacher at the school has no definition and does not mean having a class: someone employed there as a teacher is. Someone bought in, or directing SEN for a trust, is only if they teach there.")]
    [InlineData(null, "evidence-needed", "Ask for the missing facts: without them the record allows more than one outcome.")]
    public void Of_a_SENCO_who_does_not_teach_or_may_not(bool? teaches, string code, string text) =>
        Ask.SencoAppointment(Record(Senco("2024-09-01", teaches: teaches)), "2026-11-22").AdviceOf(code).ToString().Should().Be(text);

    /// <summary>An open link further back is asked about too.</summary>
    [Fact]
    public void With_an_open_link_between_two_earlier_rows() =>
        Ask.SencoQualification(Record(Senco("2019-09-01", "2020-07-20", id: "first"), Senco("2020-10-01", "2022-08-31", id: "second"), Senco("2022-09-01")), "2026-11-22").AdviceOf("posts-may-be-one").ToString()
            .Should().StartWith("Was the post from 1 October 2020 a new appointment, or did they go on in the one from 1 September 2019 after a break?");

    /// <summary>A row of the appointment is no earlier service: the check is of its end alone.</summary>
    [Fact]
    public void With_a_row_further_back_that_never_ended() =>
        Ask.SencoQualification(
            Record(Senco("2019-09-01", id: "first"), Senco("2021-09-01", "2022-08-31", id: "second"), Senco("2022-09-01", urn: "100002", continues: "second")), "2026-11-22").Advice
            .Select(advice => advice.Code).Should().Contain("earlier-row-never-ended").And.NotContain("earlier-post-never-ended");

    /// <summary>Where only service before 1 September 2009 counts, no later service would excuse.</summary>
    [Fact]
    public void Earlier_service_that_would_excuse_as_it_is_read() =>
        Ask.SencoQualification(Record(Senco("2023-09-01")), "2026-11-22", new Readings { PriorService = PriorService.Before2009 }).AdviceOf("earlier-service-would-excuse").ToString()
            .Should().EndWith("at mainstream or maintained nursery schools before 1 September 2009 would excuse them.");

    /// <summary>An award dated after the day asked about, and after the law was looked at, is a slip or still to come.</summary>
    [Theory]
    [InlineData("2026-11-28", 0)]
    [InlineData("2026-11-29", 1)]
    [InlineData("2062-07-01", 1)]
    public void With_an_award_that_is_still_to_come(string awarded, int checks)
    {
        Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2023-10-01", "2026-07-01", awarded)), "2026-11-22").Advice.Count(advice => advice.Code is "nasenco-award-to-come").Should().Be(checks);
        Ask.SencoQualification(Record(Senco("2023-09-01")).With(NpqSenco("2024-10-01", awarded)), "2026-11-22").Advice.Count(advice => advice.Code is "npq-award-to-come").Should().Be(checks);
    }

    /// <summary>The Code of Practice of 2015 speaks to whoever is in post from 1 September 2014.</summary>
    [Theory]
    [InlineData("2014-08-31", 0)]
    [InlineData("2014-09-01", 1)]
    [InlineData("2020-08-31", 1)]
    [InlineData("2020-09-01", 0)]
    public void At_a_school_outside_the_rule_while_in_post(string on, int times) =>
        Ask.SencoQualification(Record(Senco("2010-09-01", "2020-08-31", type: PupilReferralUnit)), on).Advice.Count(advice => advice.Code is "guidance-expects-senco").Should().Be(times);

    [Fact]
    public void At_a_school_outside_the_rule() =>
        Ask.SencoQualification(Record(Senco("2024-09-01", type: PupilReferralUnit)), "2026-11-22").AdviceOf("guidance-expects-senco").ToString()
            .Should().Be("Have a qualified SENCO all the same: the regulations do not reach this school, but guidance expects it.");

    [Theory]
    [InlineData("2025-05-30", "spring-2025-is-guidance", "DfE's advice to 2023/24 starters to begin the NPQ by Spring 2025 does not decide this: following it does not ensure the award in time, and missing it breaches nothing.")]
    [InlineData("2025-05-31", "guidance-missed-statute-not", "They did not follow DfE's advice to begin the NPQ by Spring 2025, and that breaches nothing: what counts is the award by the third anniversary.")]
    public void Of_a_starter_of_2023_24(string on, string code, string text) => Ask.SencoQualification(Record(Senco("2023-09-01")), on).AdviceOf(code).ToString().Should().Be(text);

    [Fact]
    public void Of_a_starter_of_2023_24_who_followed_the_advice() =>
        Ask.SencoQualification(Record(Senco("2023-09-01")).With(NpqSenco("2024-12-01", "never")), "2026-09-02").AdviceOf("guidance-met-statute-missed").ToString()
            .Should().Be("They followed DfE's advice to begin the NPQ by Spring 2025, and the award is overdue all the same: the advice does not extend the three years.");

    [Theory]
    [InlineData("guidance-is-not-law", "This is about DfE's advice only. What the law asks is the award itself by the third anniversary: see senco-qualification.")]
    [InlineData("begin-npq-by-spring-2025", "Begin the NPQ for SENCOs by the end of Spring 2025, 30 May 2025.")]
    public void On_the_advice_itself(string code, string text) => Ask.SencoTransition(Record(Senco("2023-09-01")), "2025-05-30").AdviceOf(code).ToString().Should().Be(text);

    [Fact]
    public void Where_the_words_can_be_read_otherwise() =>
        Ask.SencoQualification(Record(Senco("2024-02-29")), "2027-03-01").AdviceOf("reading-contested").ToString()
            .Should().Be("The words of the regulations can be read otherwise, with another outcome: see the contested readings and take advice before relying on this one.");
}
