using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Answers that cannot be true beside the others are told so, at the question that was answered last.</summary>
public sealed class FittingTests
{
    private static readonly Answers Some = Answers.None(AwardTopic.Topic, new(2026, 11, 28)).With("kind", "academy").With("from", "2023-09-01");

    private static readonly Answers Nasenco = Some.With("nasenco", "awarded").With("nasenco-awarded", "2023-07-01");

    private static readonly Answers Earlier = Some.With("earlier", "1").With("kind-1", "academy").With("from-1", "2020-09").With("until-1", "2022");

    [Fact]
    public void An_award_of_the_future_is_none() =>
        WhyNot("nasenco-awarded", Some.With("nasenco", "awarded").With("nasenco-awarded", "2026-12"))
            .Should().Be("The date must be 28 November 2026, the date asked about, or before");

    [Fact]
    public void A_course_starts_before_its_award() =>
        WhyNot("nasenco-started", Nasenco.With("nasenco-started", "2023-08"))
            .Should().Be("The course was awarded on 1 July 2023: the date must not be after that");

    [Fact]
    public void A_course_is_completed_after_its_start() =>
        WhyNot("nasenco-completed", Nasenco.With("nasenco-started", "2022-09").With("nasenco-completed", "2022-08-31"))
            .Should().Be("The course was started in September 2022: the date must not be before that");

    [Theory]
    [InlineData("2009-08-31", "The NASENCO exists only since 1 September 2009: look for the date on the certificate")]
    [InlineData("1999-10", "The NASENCO exists only since 1 September 2009: look for the date on the certificate")]
    [InlineData("2009", null)]
    [InlineData("2009-09-01", null)]
    public void No_NASENCO_was_awarded_before_there_was_one(string awarded, string? why) =>
        WhyNot("nasenco-awarded", Some.With("nasenco", "awarded").With("nasenco-awarded", awarded)).Should().Be(why);

    [Fact]
    public void A_course_may_start_in_the_month_of_its_award() => WhyNot("nasenco-started", Nasenco.With("nasenco-started", "2023-07")).Should().BeNull();

    [Fact]
    public void A_post_does_not_end_before_it_begins() =>
        WhyNot("until-1", Earlier.With("until-1", "2020-08-31"))
            .Should().Be("The post began in September 2020 and ended on 31 August 2020: it cannot end before it begins");

    [Fact]
    public void An_earlier_post_begins_earlier() =>
        WhyNot("from-1", Earlier.With("from-1", "2024").With("until-1", "2025"))
            .Should().Be("This post began on 1 September 2023: an earlier one must have begun before");

    [Fact]
    public void No_post_goes_on_from_one_that_ended_more_than_a_year_before() =>
        WhyNot("continues-0", Earlier.With("until-1", "2021-01-01").With("continues-0", "earlier-1")).Should().StartWith("This does not fit the other answers.");

    [Theory]
    [InlineData("unknown")]
    [InlineData("2022-09-01")]
    [InlineData("2030")]
    public void Any_first_day_of_the_post_fits(string from) => WhyNot("from", Some.With("from", from)).Should().BeNull();

    private static string? WhyNot(string id, Answers answers) => answers.Topic.Of(id)!.WhyNotBeside(answers);
}
