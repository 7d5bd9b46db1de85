using FluentAssertions;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Did a 2023/24 starter follow the guidance? Day before, on, and day after each date that it turns on.</summary>
public sealed class SencoTransitionTests
{
    [Theory]
    [InlineData("2023-10-29", Outcome.NotApplicable)]
    [InlineData("2023-10-30", Outcome.Pending)]
    [InlineData("2023-10-31", Outcome.Pending)]
    public void The_advice_was_given_on_30_October_2023(string on, Outcome outcome) =>
        Ask.SencoTransition(Record(Senco("2023-09-01")), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2023-08-31", Outcome.NotApplicable)]
    [InlineData("2023-09-01", Outcome.NotSatisfied)]
    [InlineData("2024-08-31", Outcome.NotSatisfied)]
    [InlineData("2024-09-01", Outcome.NotApplicable)]
    public void It_is_for_those_who_became_SENCO_in_2023_24(string became, Outcome outcome) =>
        Ask.SencoTransition(Record(Senco(became)), "2026-11-22").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2024-08-31", Outcome.NotSatisfied)]
    [InlineData("2024-09-01", Outcome.Satisfied)]
    [InlineData("2025-01-31", Outcome.Satisfied)]
    [InlineData("2025-02-01", Outcome.Satisfied)]
    [InlineData("2025-05-30", Outcome.Satisfied)]
    [InlineData("2025-05-31", Outcome.NotSatisfied)]
    public void An_NPQ_begun_from_1_September_2024_to_the_end_of_Spring_2025_follows_it(string started, Outcome outcome) =>
        That(Ask.SencoTransition(Record(Senco("2023-09-01")).With(NpqSenco(started, "never")), "2026-11-22"))
            .Is(outcome).WithDeadline(Date("2025-05-30")).Because("npq-senco-begun-by-spring-2025");

    [Theory]
    [InlineData("2025-05-29", Outcome.Pending)]
    [InlineData("2025-05-30", Outcome.Pending)]
    [InlineData("2025-05-31", Outcome.NotSatisfied)]
    public void Without_a_start_it_is_pending_until_Spring_2025_ends(string on, Outcome outcome) =>
        Ask.SencoTransition(Record(Senco("2023-09-01")), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2025-04-21", Outcome.Pending)]
    [InlineData("2025-04-22", Outcome.Satisfied)]
    public void A_start_counts_from_its_day(string on, Outcome outcome) =>
        Ask.SencoTransition(Record(Senco("2023-09-01")).With(NpqSenco("2025-04-22", "never")), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2024-08-31", Outcome.NotApplicable)]
    [InlineData("2024-09-01", Outcome.NotSatisfied)]
    public void Those_who_had_begun_the_NASENCO_before_1_September_2024_are_not_advised(string started, Outcome outcome) =>
        Ask.SencoTransition(Record(Senco("2023-09-01")).With(Nasenco(started, "never", "never")), "2026-11-22").Outcome.Should().Be(outcome);

    [Fact]
    public void Those_whom_earlier_service_excuses_are_not_advised() =>
        Ask.SencoTransition(Record(Senco("2023-09-01"), EarlierSenco("2015-09-01", "2018-12-31")), "2026-11-22").Outcome.Should().Be(Outcome.NotApplicable);

    [Fact]
    public void The_window_is_programme_data_that_a_caller_may_replace()
    {
        var window = new ProgrammeWindow("Spring 2025, to the end of July", new LocalDate(2025, 2, 1), new LocalDate(2025, 7, 31), ProgrammeWindow.Spring2025.Source);
        var evaluator = new Evaluator(Ruleset.Current with { Version = "school-policy", Spring2025 = window });
        var record = Record(Senco("2023-09-01")).With(NpqSenco("2025-06-15", "never"));

        var verdict = evaluator.Evaluate(Question.SencoTransition, record, Date("2026-11-22"));

        That(verdict).Is(Outcome.Satisfied).WithDeadline(window.LastDay);
        verdict.Ruleset.Should().Be("school-policy");
    }

    /// <summary>Where a window of the caller's own ends among the days on which the course may have begun, whether the advice was followed is open.</summary>
    [Theory]
    [InlineData("2025-05-14/2025-05-15", new[] { Outcome.Satisfied })]
    [InlineData("2025-05-15/2025-05-16", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("2025-05-14/2025-05-17", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("2025-05-16/2025-05-17", new[] { Outcome.NotSatisfied })]
    public void A_start_that_is_not_known_is_set_against_the_callers_window(string started, Outcome[] possible)
    {
        var window = new ProgrammeWindow("Spring 2025, to the middle of May", new LocalDate(2025, 2, 1), new LocalDate(2025, 5, 15), ProgrammeWindow.Spring2025.Source);
        var evaluator = new Evaluator(Ruleset.Current with { Version = "school-policy", Spring2025 = window });

        evaluator.Evaluate(Question.SencoTransition, Record(Senco("2023-09-01")).With(NpqSenco(started, "never")), Date("2026-11-22")).Possible.Should().Equal(possible);
    }

    [Fact]
    public void Following_the_advice_does_not_meet_the_law_and_both_verdicts_say_so()
    {
        var record = Record(Senco("2023-09-01")).With(NpqSenco("2025-04-22", "2027-02-10"));

        var guidance = Ask.SencoTransition(record, "2026-11-22");
        var statute = Ask.SencoQualification(record, "2026-11-22");

        That(guidance).Is(Outcome.Satisfied).Advises("guidance-is-not-law");
        That(statute).Is(Outcome.NotSatisfied).Advises("guidance-met-statute-missed");
    }

    [Fact]
    public void Guidance_is_cited_as_guidance() =>
        Ask.SencoTransition(Record(Senco("2023-09-01")), "2026-11-22").Reasons.Single(reason => string.Equals(reason.Code, "became-senco-in-2023-24", StringComparison.Ordinal))
            .Citations.Should().OnlyContain(citation => citation.Instrument.Authority == Authority.Guidance);

    /// <summary>A window of the caller's own ends on its own day, in the timeline too.</summary>
    [Fact]
    public void The_timeline_turns_on_the_day_after_another_window()
    {
        var window = new ProgrammeWindow("Spring 2025, to the end of July", new LocalDate(2025, 2, 1), new LocalDate(2025, 7, 31), ProgrammeWindow.Spring2025.Source);
        var segments = new Evaluator(Ruleset.Current with { Version = "school-policy", Spring2025 = window }).Timeline(Question.SencoTransition, Record(Senco("2023-09-01"))).Segments;

        segments.Select(segment => (segment.From, segment.Outcome)).Should().Equal((null, Outcome.NotApplicable), (Date("2023-10-30"), Outcome.Pending), (Date("2025-08-01"), Outcome.NotSatisfied));
    }
}
