using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What a school is told beside the verdicts on its SENCO: day before, on, and day after each date that the advice turns on.</summary>
public sealed class SencoAdviceTests
{
    private static readonly string[] ToAll = ["nothing-extends-the-time", "breach-ends-with-the-award", "earlier-service-would-excuse"];

    // Became SENCO on 1 September 2024: the deadline is 1 September 2027, 22 months before it 1 November 2025, 18 months 1 March 2026.
    [Theory]
    [InlineData("2024-09-01", "start-npq-in-time by 2025-11-01")]
    [InlineData("2025-11-01", "start-npq-in-time by 2025-11-01")]
    [InlineData("2025-11-02", "start-npq-at-once by 2026-03-01")]
    [InlineData("2026-03-01", "start-npq-at-once by 2026-03-01")]
    [InlineData("2026-03-02", "start-npq-now")]
    [InlineData("2027-09-01", "start-npq-now")]
    [InlineData("2027-09-02", "start-npq-now")]
    public void Who_has_begun_no_course_is_told_by_when_to_start_the_NPQ(string on, string advice) =>
        Of(Senco("2024-09-01"), on).Should().Be(advice);

    [Theory]
    [InlineData("2024-08-31", "take-nasenco by 2025-09-01")]
    [InlineData("2024-09-01", "start-npq-now")]
    public void Until_31_August_2024_the_course_is_the_NASENCO(string on, string advice) => Of(Senco("2022-09-01"), on).Should().Be(advice);

    [Theory]
    [InlineData("2025-10-31", "npq-projected-in-time")]
    [InlineData("2025-11-01", "npq-projected-in-time")]
    [InlineData("2025-11-02", "npq-projected-close")]
    [InlineData("2026-03-01", "npq-projected-close")]
    [InlineData("2026-03-02", "npq-projected-late")]
    [InlineData("2026-04-01", "npq-projected-late")]
    [InlineData("2026-04-02", "start-npq-now")]
    public void An_NPQ_under_way_is_projected_to_take_18_to_22_months(string started, string advice) =>
        Of(Senco("2024-09-01"), "2026-04-01", NpqSenco(started, "never")).Should().Be(advice);

    [Theory]
    [InlineData("2026-07-31", "npq-projected-in-time")]
    [InlineData("2026-08-01", "npq-projected-in-time")]
    [InlineData("2026-08-02", "npq-outcome-due")]
    public void An_NPQ_begun_22_months_ago_should_have_its_outcome(string on, string advice) =>
        Of(Senco("2024-09-01"), on, NpqSenco("2024-10-01", "never")).Should().Be(advice);

    [Fact]
    public void Who_withdrew_has_no_course_under_way() =>
        Of(Senco("2024-09-01"), "2025-06-01", new Training(Qualification.NpqSenco, started: Date("2024-10-01"), awarded: FactDate.Never, withdrawn: Date("2025-01-01")))
            .Should().Be("start-npq-in-time by 2025-11-01");

    [Theory]
    [InlineData("2024-08-31", "complete-nasenco-in-time by 2027-08-31")]
    [InlineData("2024-09-01", "nasenco-cannot-count, start-npq-in-time by 2025-11-01")]
    public void A_NASENCO_under_way_counts_only_if_begun_before_1_September_2024(string started, string advice) =>
        Of(Senco("2024-09-01"), "2025-01-01", Nasenco(started, "never", "never")).Should().Be(advice);

    [Theory]
    [InlineData("2027-08-31", "complete-nasenco-in-time by 2027-08-31")]
    [InlineData("2027-09-01", "nasenco-not-completed-in-time, start-npq-now")]
    public void A_NASENCO_has_to_be_completed_before_1_September_2027(string on, string advice) =>
        Of(Senco("2024-09-02"), on, Nasenco("2024-08-31", "never", "never")).Should().Be(advice);

    /// <summary>Of a start known to lie on one of these days, it cannot count only where every one of them is too late.</summary>
    [Theory]
    [InlineData("2024-08-31/2024-09-30", false)]
    [InlineData("2024-09-01/2024-09-30", true)]
    public void A_NASENCO_that_may_have_been_begun_in_time_is_not_said_to_be_in_vain(string started, bool cannotCount) =>
        Of(Senco("2024-09-02"), "2026-11-22", new Training(Qualification.Nasenco, started: Fact(started), completed: FactDate.Never, awarded: FactDate.Never))
            .Contains("nasenco-cannot-count", StringComparison.Ordinal).Should().Be(cannotCount);

    [Fact]
    public void Nobody_is_told_to_wait_for_a_course_that_cannot_count()
    {
        Of(Senco("2025-09-01"), "2026-11-22", NpqSenco("2024-08-31", "never")).Should().Be("npq-cannot-count, start-npq-at-once by 2027-03-01");
        Of(Senco("2025-09-01"), "2026-11-22", NpqSenco("2025-10-06", "never", listedProvider: false)).Should().Be("npq-cannot-count, start-npq-at-once by 2027-03-01");
        Of(Senco("2025-09-01"), "2026-11-22", Nasenco("2024-05-01", "never", "never", recognisedBody: false)).Should().Be("nasenco-cannot-count, start-npq-at-once by 2027-03-01");
        Of(Senco("2025-09-01"), "2026-11-22", Nasenco("2024-05-01", "2027-09-01", "never")).Should().Be("nasenco-not-completed-in-time, start-npq-at-once by 2027-03-01");
        Of(Senco("2025-09-01"), "2026-11-22", Nasenco("2024-05-01", "2027-08-31", "never")).Should().Be("complete-nasenco-in-time by 2027-08-31");
        Of(Senco("2025-09-01"), "2026-11-22", Nasenco("2024-09-01", "never", "never"), NpqSenco("2025-10-06", "never")).Should().Be("nasenco-cannot-count, npq-projected-in-time");
    }

    [Theory]
    [InlineData("2026-02-28", "Ambition Institute", "npq-award-implausible")]
    [InlineData("2026-03-01", "Ambition Institute", "")]
    [InlineData("2026-03-01", null, "provider-not-verified")]
    [InlineData("2026-03-01", " ", "provider-not-verified")]
    [InlineData("2026-02-28", null, "provider-not-verified, npq-award-implausible")]
    public void An_NPQ_is_checked_for_its_date_and_its_provider(string awarded, string? provider, string advice) =>
        Of(Senco("2024-09-01"), "2026-11-22", new Training(Qualification.NpqSenco, started: Date("2024-09-01"), awarded: Date(awarded), provider: provider)).Should().Be(advice);

    /// <summary>Facts that look unlikely are pointed out of whoever is asked about by DfE's advice, too.</summary>
    [Theory]
    [InlineData("2026-02-28", "guidance-is-not-law, npq-award-implausible")]
    [InlineData("2026-03-01", "guidance-is-not-law")]
    public void The_advice_to_2023_24_starters_checks_the_record_too(string awarded, string advice) =>
        Said(Ask.SencoTransition(Record(Senco("2023-09-01")).With(training: [NpqSenco("2024-09-01", awarded)]), "2026-11-22")).Should().Be(advice);

    [Fact]
    public void An_NPQ_not_awarded_yet_is_not_checked() =>
        Of(Senco("2024-09-01"), "2026-11-22", Nasenco("2023-09-01", "2024-07-01", "2024-07-15"), NpqSenco("2025-04-01", "2026-11-23")).Should().BeEmpty();

    [Theory]
    [InlineData(PupilReferralUnit, "guidance-expects-senco")]
    [InlineData(AcademySpecialConverter, "")]
    public void Outside_the_rule_guidance_may_still_expect_a_SENCO(int type, string advice)
    {
        Of(Senco("2024-09-01", type: type), "2026-11-22").Should().Be(advice);
        Said(Ask.SencoAppointment(Record(Senco("2024-09-01", type: type)), "2026-11-22")).Should().Be(advice);
    }

    [Theory]
    [InlineData("2023-08-31", "2024-10-01", "start-npq-in-time by 2024-10-31")]
    [InlineData("2023-09-01", "2023-10-29", "take-nasenco by 2026-09-01")]
    [InlineData("2023-09-01", "2023-10-30", "take-nasenco by 2026-09-01, spring-2025-is-guidance")]
    [InlineData("2024-08-31", "2024-10-01", "start-npq-in-time by 2025-10-31, spring-2025-is-guidance")]
    [InlineData("2024-09-01", "2024-10-01", "start-npq-in-time by 2025-11-01")]
    [InlineData("2023-09-01", "2025-05-30", "start-npq-now, spring-2025-is-guidance")]
    [InlineData("2023-09-01", "2025-05-31", "start-npq-now, guidance-missed-statute-not")]
    [InlineData("2023-09-01", "2026-09-02", "start-npq-now, spring-2025-is-guidance")]
    public void Starters_of_2023_24_are_told_what_the_advice_to_begin_by_Spring_2025_is_worth(string became, string on, string advice) =>
        Of(Senco(became), on).Should().Be(advice);

    [Theory]
    [InlineData("2026-09-01", "npq-projected-close, spring-2025-is-guidance")]
    [InlineData("2026-09-02", "npq-projected-close, guidance-met-statute-missed")]
    public void Having_followed_the_advice_does_not_extend_the_three_years(string on, string advice) =>
        Of(Senco("2023-09-01"), on, NpqSenco("2024-12-01", "never")).Should().Be(advice);

    [Fact]
    public void Who_may_not_be_the_SENCO_is_to_be_replaced() =>
        Said(Ask.SencoAppointment(Record(Senco("2024-09-01", teaches: false)), "2026-11-22")).Should().Be("appoint-another-senco, teaching-is-not-having-a-class");

    [Fact]
    public void Who_may_be_the_SENCO_without_teaching_is_told_nothing_of_it() =>
        Said(Ask.SencoAppointment(Record(Senco("2024-09-01", teaches: false), new("h1", Role.Head, School(), Date("2024-09-01"))), "2026-11-22")).Should().BeEmpty();

    [Fact]
    public void Who_is_SENCO_at_three_schools_is_told_once_of_sharing() =>
        Ask.SencoAppointment(Record(Senco("2024-09-01"), NewSenco("2024-09-01", id: "a2", urn: "100002"), NewSenco("2024-09-01", id: "a3", urn: "100003")), "2026-11-22")
            .Advice.Count(advice => advice.Code is "shared-senco-guidance").Should().Be(1);

    [Fact]
    public void A_head_elsewhere_is_no_SENCO_who_is_shared() =>
        Said(Ask.SencoAppointment(Record(Senco("2024-09-01"), new("h1", Role.Head, School(urn: "100002"), Date("2024-09-01"))), "2026-11-22")).Should().BeEmpty();

    [Fact]
    public void Missing_facts_are_asked_for()
    {
        Said(Ask.SencoAppointment(Record(Senco("2024-09-01", teaches: null)), "2026-11-22")).Should().Be("evidence-needed, teaching-is-not-having-a-class");
        Of(Senco("2023-09-01"), "2026-11-22", NpqSenco("2024-10-01", "unknown")).Should().Be("evidence-needed");
        Said(Ask.SencoTransition(Record(Senco("2023-09-01")).With(NpqSenco("unknown", "never")), "2026-11-22")).Should().Be("guidance-is-not-law, evidence-needed");
    }

    [Theory]
    [InlineData("2025-05-30", "guidance-is-not-law, begin-npq-by-spring-2025 by 2025-05-30")]
    [InlineData("2025-05-31", "guidance-is-not-law")]
    public void The_guidance_is_never_law(string on, string advice) => Said(Ask.SencoTransition(Record(Senco("2023-09-01")), on)).Should().Be(advice);

    [Fact]
    public void Where_the_words_can_be_read_otherwise_the_verdict_says_so() =>
        Of(Ask.SencoQualification(Record(Senco("2024-02-29")), "2027-03-01")).Should().Contain("reading-contested");

    /// <summary>To whomever the award is asked of; left out in the other tables.</summary>
    [Theory]
    [InlineData("2024-09-01", "nothing-extends-the-time, earlier-service-would-excuse")]
    [InlineData("2027-09-01", "nothing-extends-the-time, earlier-service-would-excuse")]
    [InlineData("2027-09-02", "breach-ends-with-the-award, earlier-service-would-excuse")]
    public void Who_lacks_the_award_is_told_that_nothing_extends_the_time_and_what_would_excuse(string on, string advice) =>
        string.Join(", ", Of(Ask.SencoQualification(Record(Senco("2024-09-01")), on)).Where(ToAll.Contains)).Should().Be(advice);

    [Fact]
    public void Earlier_service_is_spoken_of_where_no_earlier_post_is_listed()
    {
        Of(Ask.SencoQualification(Record(Senco("2024-09-01"), EarlierSenco("2015-01-01", "2015-03-31")), "2026-11-22")).Should().NotContain("earlier-service-would-excuse");
        Of(Ask.SencoQualification(Record(Senco("2024-09-01"), Senco("2025-01-01", "2025-03-31", id: "a2", urn: "100002", type: CommunitySchool)), "2026-11-22")).Should().Contain("earlier-service-would-excuse");
    }

    private static string Of(Appointment post, string on, params Training[] training) =>
        Said(Ask.SencoQualification(Record(post).With(training), on).Advice.Where(advice => !ToAll.Contains(advice.Code)));

    private static IEnumerable<string> Of(Verdict verdict) => verdict.Advice.Select(advice => advice.Code);

    private static string Said(Verdict verdict) => Said(verdict.Advice);

    private static string Said(IEnumerable<Advice> given) =>
        string.Join(", ", given.Select(advice => advice.By is { } by ? $"{advice.Code} by {by:uuuu'-'MM'-'dd}" : advice.Code));
}
