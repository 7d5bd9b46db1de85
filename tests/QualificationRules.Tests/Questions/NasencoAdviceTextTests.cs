using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What a school reads about the NASENCO, most of it of someone who became SENCO on 1 September 2024: the deadline is 1 September 2027.</summary>
public sealed class NasencoAdviceTextTests
{
    [Fact]
    public void Until_31_August_2024() =>
        Ask.SencoQualification(Record(Senco("2022-09-01")), "2024-08-31").AdviceOf("take-nasenco").ToString().Should().Be("Take the NASENCO, and hold the award by 1 September 2025.");

    [Fact]
    public void When_the_time_for_a_NASENCO_is_over() =>
        Ask.SencoQualification(Record(Senco("2015-09-01")), "2020-01-01").AdviceOf("take-nasenco").ToString().Should().Be("Take the NASENCO: its award will end the breach, the deadline having passed on 1 September 2018.");

    [Theory]
    [InlineData("2024-08-31", "2027-09-01", "await-nasenco-award", "Ask the provider for the award of the NASENCO, which was completed on 31 August 2027, to hold it by 1 September 2027.", "2027-08-31")]
    [InlineData("2024-08-31", "2027-09-01", "nasenco-not-completed-in-time", "Take the NPQ for SENCOs: a NASENCO not completed before 1 September 2027 cannot count.", "never")]
    [InlineData("2024-08-31", "2027-09-01", "nasenco-not-completed-in-time", "Take the NPQ for SENCOs: a NASENCO not completed before 1 September 2027 cannot count.", "2027-09-01")]
    [InlineData("2024-08-31", "2025-01-01", "complete-nasenco-in-time", "Complete the NASENCO by 31 August 2027, and hold the award by 1 September 2027.", "never")]
    [InlineData("2024-09-01", "2025-01-01", "nasenco-cannot-count", "Take the NPQ for SENCOs: the NASENCO under way cannot count, as it was not commenced before 1 September 2024.", "never")]
    public void With_a_NASENCO_under_way(string started, string on, string code, string text, string completed) => Said(on, code, Nasenco(started, completed, "never")).Should().Be(text);

    /// <summary>Begun too late it cannot count, so where that is open it comes first.</summary>
    [Theory]
    [InlineData("2024-08", "2026-11-22", "Complete the NASENCO by 31 August 2027, and hold the award by 1 September 2027.")]
    [InlineData("2024-08-31/2024-09-01", "2026-11-22", "Make sure first that the course began before 1 September 2024: only then can it count. Complete the NASENCO by 31 August 2027, and hold the award by 1 September 2027.")]
    [InlineData("2024", "2026-11-22", "Make sure first that the course began before 1 September 2024: only then can it count. Complete the NASENCO by 31 August 2027, and hold the award by 1 September 2027.")]
    public void With_a_NASENCO_under_way_that_may_have_begun_too_late(string started, string on, string text) =>
        Said(on, "complete-nasenco-in-time", new Training(Qualification.Nasenco, started: FactDate.Parse(started), completed: FactDate.Never, awarded: FactDate.Never)).Should().Be(text);

    [Fact]
    public void With_a_NASENCO_under_way_when_the_deadline_has_passed() =>
        Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2024-05-01", "never", "never")), "2026-11-22").AdviceOf("complete-nasenco-in-time").ToString()
            .Should().Be("Complete the NASENCO by 31 August 2027: its award will end the breach, the deadline having passed on 1 September 2026.");

    /// <summary>Until 31 August 2024 no day is named by which a NASENCO has to be completed. The deadline here is 1 September 2023.</summary>
    [Theory]
    [InlineData("2023-09-01", "Complete the NASENCO early enough for the award to be made by 1 September 2023.")]
    [InlineData("2023-09-02", "Complete the NASENCO: its award will end the breach, the deadline having passed on 1 September 2023.")]
    [InlineData("2024-08-31", "Complete the NASENCO: its award will end the breach, the deadline having passed on 1 September 2023.")]
    [InlineData("2024-09-01", "Complete the NASENCO by 31 August 2027: its award will end the breach, the deadline having passed on 1 September 2023.")]
    public void With_a_NASENCO_under_way_on_the_deadline_and_after_it(string on, string text) =>
        Ask.SencoQualification(Record(Senco("2020-09-01")).With(Nasenco("2022-05-01", "never", "never")), on).AdviceOf("complete-nasenco-in-time").ToString().Should().Be(text);

    // The day that binds is named, and none that has passed.
    [Theory]
    [InlineData("2023-09-01", "2024-08-31", "never", "2026-09-01", "Complete the NASENCO early enough for the award to be made by 1 September 2026.")]
    [InlineData("2023-09-01", "2024-09-01", "never", "2026-09-01", "Complete the NASENCO early enough for the award to be made by 1 September 2026; one that is not completed by 31 August 2027 cannot count at all.")]
    [InlineData("2024-08-30", "2024-09-01", "never", "2027-08-30", "Complete the NASENCO early enough for the award to be made by 30 August 2027; one that is not completed by 31 August 2027 cannot count at all.")]
    [InlineData("2024-08-31", "2024-09-01", "never", "2027-08-31", "Complete the NASENCO by 31 August 2027, and hold the award by 31 August 2027.")]
    [InlineData("2023-09-01", "2026-09-02", "never", "2027-08-31", "Complete the NASENCO by 31 August 2027: its award will end the breach, the deadline having passed on 1 September 2026.")]
    public void With_a_NASENCO_under_way_each_limit_that_is_left(string became, string on, string completed, string? by, string text)
    {
        var advice = Ask.SencoQualification(Record(Senco(became)).With(Nasenco("2024-05-01", completed, "never")), on).AdviceOf("complete-nasenco-in-time");

        advice.ToString().Should().Be(text);
        Iso(advice.By).Should().Be(by);
    }

    /// <summary>From 1 September 2027 it is too late to complete one: it is given up only where it was not completed by then, and where that is not known it is asked.</summary>
    [Theory]
    [InlineData("2027-08-31", "2027-08-15/2027-09-15", "complete-nasenco-in-time")]
    [InlineData("2027-08-31", "unknown", "complete-nasenco-in-time")]
    [InlineData("2027-09-01", "2027-08-15/2027-09-15", "nasenco-completion-not-known, start-npq-now")]
    [InlineData("2027-09-01", "2027-08-15/2027-08-31", "await-nasenco-award")]
    [InlineData("2027-09-01", "unknown", "nasenco-completion-not-known, start-npq-now")]
    [InlineData("2027-10-01", "2027-08-15/2027-09-15", "nasenco-completion-not-known, start-npq-now")]
    public void A_NASENCO_that_may_have_been_completed_in_time_is_asked_about_when_the_time_is_over(string on, string completed, string codes) =>
        string.Join(", ", Ask.SencoQualification(Record(Senco("2024-10-01")).With(Nasenco("2024-05-01", completed, "never")), on).Advice.Select(advice => advice.Code)).Should().StartWith(codes);

    [Fact]
    public void A_NASENCO_of_which_the_completion_is_not_known_when_the_time_is_over() =>
        Said("2027-09-01", "nasenco-completion-not-known", Nasenco("2024-05-01", "unknown", "never"))
            .Should().Be("Find out whether the NASENCO was completed by 31 August 2027: only then can it count, and the provider is to be asked for its award. If it was not, take the NPQ for SENCOs.");

    /// <summary>Of two under way the one that can count is spoken of, in whatever order they are recorded.</summary>
    [Theory]
    [InlineData("2024-10-01", "2024-06-01")]
    [InlineData("2024-06-01", "2024-10-01")]
    public void Of_two_under_way_the_one_that_can_count_is_spoken_of(string first, string second) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(Nasenco(first, "never", "never"), Nasenco(second, "never", "never")), "2025-06-01").Advice[0].Code.Should().Be("complete-nasenco-in-time");

    [Fact]
    public void With_a_NASENCO_under_way_of_another_body() =>
        Said("2026-11-22", "nasenco-cannot-count", Nasenco("2024-05-01", "never", "never", recognisedBody: false))
            .Should().Be("Take a course that counts: the NASENCO under way cannot count, as it is from a body that is not recognised.");

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
    [InlineData("2026-09-01", "2026-09-01", "Ask the provider for the award of the NASENCO, which was completed on 1 July 2026, to hold it by 1 September 2026.")]
    [InlineData("2026-09-02", null, "Ask the provider for the award of the NASENCO, which was completed on 1 July 2026: the award will end the breach.")]
    public void With_a_NASENCO_that_is_completed(string on, string? by, string text)
    {
        var advice = Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2023-10-01", "2026-07-01", "never")), on).AdviceOf("await-nasenco-award");

        advice.ToString().Should().Be(text);
        Iso(advice.By).Should().Be(by);
    }

    [Theory]
    [InlineData("2009-08-31", true)]
    [InlineData("2009-09-01", false)]
    public void With_a_NASENCO_awarded_before_there_was_one(string awarded, bool implausible) =>
        Ask.SencoQualification(Record(Senco("2013-09-01", type: CommunitySchool)).With(Nasenco("unknown", "unknown", awarded)), "2026-11-22").Advice.Select(advice => advice.ToString())
            .Should().Equal(implausible
                ? ["Check the date: the NASENCO is recorded as awarded on 31 August 2009, but the award exists only since 1 September 2009. A date such as 1 January 1900 often stands for one not known."]
                : []);

    [Fact]
    public void With_both_courses_under_way_none_is_to_be_started() =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(Nasenco("2024-05-01", "never", "never"), NpqSenco("2024-10-14", "never")), "2025-11-02").Advice
            .Select(advice => advice.Code).Should().Equal("complete-nasenco-in-time", "npq-projected-in-time", "nothing-extends-the-time", "earlier-service-would-excuse");

    private static string Said(string on, string code, params Training[] training) => Ask.SencoQualification(Record(Senco("2024-09-01")).With(training), on).AdviceOf(code).ToString();
}
