using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What a school reads about the NPQ, of someone who became SENCO on 1 September 2024: the deadline is 1 September 2027.</summary>
public sealed class NpqAdviceTextTests
{
    [Theory]
    [InlineData("2025-11-01", "start-npq-in-time", "Start the NPQ for SENCOs by 1 November 2025 to be safe (22 months to its outcome), and by 1 March 2026 at the very latest (18 months); hold the award by 1 September 2027. Of the cohorts announced so far, the last to start by then is autumn 2025.")]
    [InlineData("2025-11-02", "start-npq-at-once", "Start the NPQ for SENCOs at once: a start after 1 November 2025 is no longer safe (22 months to its outcome), one after 1 March 2026 cannot be in time (18 months); hold the award by 1 September 2027. Of the cohorts announced so far, the last to start by then is autumn 2025.")]
    [InlineData("2025-12-01", "start-npq-at-once", "Start the NPQ for SENCOs at once: a start after 1 November 2025 is no longer safe (22 months to its outcome), one after 1 March 2026 cannot be in time (18 months); hold the award by 1 September 2027. No funded cohort that starts by then has been announced.")]
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
    [InlineData("2026-03-02", "npq-projected-late", "Ask the provider for the earliest outcome of the NPQ under way: it is projected between 2 September 2027 and 2 January 2028, and without the award the school is in breach after the deadline, 1 September 2027.")]
    [InlineData("2024-09-01", "npq-projected-in-time", "See the NPQ under way through: its outcome is projected between 1 March 2026 and 1 July 2026, by the deadline, 1 September 2027.")]
    public void With_an_NPQ_under_way(string started, string code, string text) => Said("2026-04-01", code, NpqSenco(started, "never")).Should().Be(text);

    /// <summary>The deadline is the last day on which the award is in time: after it, the breach ends with the award, however late that comes.</summary>
    [Theory]
    [InlineData("2027-09-01", "2026-02-01", "npq-projected-close", "Ask the provider when the NPQ under way will have its outcome: it is projected between 1 August 2027 and 1 December 2027, which may be after the deadline, 1 September 2027.")]
    [InlineData("2027-09-02", "2026-02-01", "npq-projected-close", "See the NPQ under way through: the breach ends with its award, and its outcome is projected between 1 August 2027 and 1 December 2027.")]
    [InlineData("2027-09-02", "2026-03-01", "npq-projected-close", "See the NPQ under way through: the breach ends with its award, and its outcome is projected between 1 September 2027 and 1 January 2028.")]
    [InlineData("2027-09-02", "2026-03-02", "npq-projected-late", "See the NPQ under way through: the breach ends with its award, and its outcome is projected between 2 September 2027 and 2 January 2028.")]
    public void With_an_NPQ_under_way_on_the_deadline_and_after_it(string on, string started, string code, string text) => Said(on, code, NpqSenco(started, "never")).Should().Be(text);

    [Fact]
    public void With_an_NPQ_begun_more_than_22_months_ago() =>
        Said("2026-08-02", "npq-outcome-due", NpqSenco("2024-10-01", "never"))
            .Should().Be("Record the award of the NPQ if it has come, and else ask the provider: its outcome was to come between 1 April 2026 and 1 August 2026.");

    [Theory]
    [InlineData("2024-08-31", true, "Start an NPQ for SENCOs that counts: the one under way cannot count, as it was not commenced on or after 1 September 2024.")]
    [InlineData("2025-10-06", false, "Take the NPQ for SENCOs with a provider listed in Schedule A1: the one under way cannot count, as its provider is not listed.")]
    public void With_an_NPQ_under_way_that_cannot_count(string started, bool listed, string text) => Said("2026-11-22", "npq-cannot-count", NpqSenco(started, "never", listed)).Should().Be(text);

    [Theory]
    [InlineData("2026-02-28", "npq-award-implausible", "Check the date: the NPQ for SENCOs is recorded as awarded on 28 February 2026, but no course can have ended before 1 March 2026.")]
    [InlineData("2026-03-01", "provider-not-verified", "Check that the provider that awarded the NPQ is listed in Schedule A1; the record does not name it.")]
    public void With_an_NPQ_awarded(string awarded, string code, string text) => Said("2026-11-22", code, NpqSenco("2024-09-01", awarded)).Should().Be(text);

    /// <summary>18 months from 10 February 2025 are up on 10 August 2026.</summary>
    [Theory]
    [InlineData("2025-02-10", "2026-08-09", true)]
    [InlineData("2025-02-10", "2026-08-10", false)]
    [InlineData("2026-08-01", "2026-10-01", true)]
    public void With_an_NPQ_shorter_than_any_course(string started, string awarded, bool told) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(NpqSenco(started, awarded)), "2026-11-22").Advice
            .Where(advice => advice.Code is "npq-award-implausible").Select(advice => advice.ToString())
            .Should().Equal(told ? [$"Check the dates: the NPQ for SENCOs is recorded as begun on {Date(started):d MMMM yyyy} and awarded on {Date(awarded):d MMMM yyyy}, but its outcome takes 18 months at least."] : []);

    [Fact]
    public void With_an_NPQ_that_is_completed() =>
        Said("2026-11-22", "npq-outcome-outstanding", new Training(Qualification.NpqSenco, started: Date("2024-10-01"), completed: Date("2026-05-01"), awarded: FactDate.Never))
            .Should().Be("Record the award of the NPQ if it has come, and else ask the provider: it was completed on 1 May 2026, and its outcome is outstanding.");

    [Fact]
    public void An_award_on_the_date_ends_the_course() => CourseAdvice("2026-11-22").Should().Contain("start-npq-now").And.NotContain("npq-cannot-count");

    [Fact]
    public void An_award_to_come_does_not() => CourseAdvice("2026-11-23").Should().Contain("npq-cannot-count");

    private static IEnumerable<string> CourseAdvice(string awarded) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(new Training(Qualification.NpqSenco, started: Date("2024-09-01"), awarded: Date(awarded), listedProvider: false)), "2026-11-22").Advice.Select(advice => advice.Code);

    private static string Said(string on, string code, params Training[] training) => Ask.SencoQualification(Record(Senco("2024-09-01")).With(training), on).AdviceOf(code).ToString();
}
