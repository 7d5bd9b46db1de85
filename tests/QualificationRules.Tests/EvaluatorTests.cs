using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests;

/// <summary>The four ways to ask, and what cannot be asked.</summary>
public sealed class EvaluatorTests
{
    private static readonly Evaluator Evaluator = new();
    private static readonly StaffRecord Overdue = Record(Senco("2023-09-01", "2027-08-31"));

    [Theory]
    [InlineData("2023-08-31", Outcome.NotApplicable)]
    [InlineData("2023-09-01", Outcome.Pending)]
    [InlineData("2026-09-01", Outcome.Pending)]
    [InlineData("2026-09-02", Outcome.NotSatisfied)]
    [InlineData("2027-08-31", Outcome.NotSatisfied)]
    [InlineData("2027-09-01", Outcome.NotApplicable)]
    public void Every_way_to_ask_gives_the_outcome_of_the_day(string on, Outcome outcome)
    {
        Evaluator.OutcomeOf(Question.SencoQualification, Overdue, Date(on), "a1").Should().Be(outcome);
        Evaluator.Evaluate(Question.SencoQualification, Overdue, Date(on), "a1").Outcome.Should().Be(outcome);
        Evaluator.Timeline(Question.SencoQualification, Overdue, "a1").At(Date(on)).Outcome.Should().Be(outcome);
        SegmentOn(Date(on)).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void A_question_has_to_be_given()
    {
        FluentActions.Invoking(() => Evaluator.Evaluate(null!, Overdue, Date("2026-09-01"))).Should().Throw<ArgumentNullException>().WithParameterName("question");
        FluentActions.Invoking(() => Evaluator.OutcomeOf(null!, Overdue, Date("2026-09-01"))).Should().Throw<ArgumentNullException>().WithParameterName("question");
        FluentActions.Invoking(() => Evaluator.Timeline(null!, Overdue)).Should().Throw<ArgumentNullException>().WithParameterName("question");
        FluentActions.Invoking(() => Evaluator.MostSegments(null!, Overdue)).Should().Throw<ArgumentNullException>().WithParameterName("question");
    }

    [Fact]
    public void A_record_has_to_be_given()
    {
        FluentActions.Invoking(() => Evaluator.Evaluate(Question.SencoQualification, null!, Date("2026-09-01"))).Should().Throw<ArgumentNullException>().WithParameterName("record");
        FluentActions.Invoking(() => Evaluator.OutcomeOf(Question.SencoQualification, null!, Date("2026-09-01"))).Should().Throw<ArgumentNullException>().WithParameterName("record");
        FluentActions.Invoking(() => Evaluator.Timeline(Question.SencoQualification, null!)).Should().Throw<ArgumentNullException>().WithParameterName("record");
        FluentActions.Invoking(() => Evaluator.MostSegments(Question.SencoQualification, null!)).Should().Throw<ArgumentNullException>().WithParameterName("record");
    }

    [Fact]
    public void A_date_is_of_the_ISO_calendar()
    {
        var julian = new LocalDate(2026, 9, 1, CalendarSystem.Julian);

        FluentActions.Invoking(() => Evaluator.OutcomeOf(Question.SencoQualification, Overdue, julian)).Should().Throw<ArgumentException>()
            .WithParameterName("on").WithMessage("*ISO calendar*");
    }

    [Fact]
    public void A_span_that_is_one_too_short_is_told_of_before_anything_is_written()
    {
        var most = Evaluator.MostSegments(Question.SencoQualification, Overdue);

        Evaluator.Timeline(Question.SencoQualification, Overdue, new OutcomeSegment[most].AsSpan()).Should().Be(4);
        FluentActions.Invoking(() => Evaluator.Timeline(Question.SencoQualification, Overdue, new OutcomeSegment[most - 1].AsSpan())).Should().Throw<ArgumentException>()
            .WithParameterName("into").WithMessage("*MostSegments*");
    }

    private static OutcomeSegment SegmentOn(LocalDate day)
    {
        var segments = new OutcomeSegment[Evaluator.MostSegments(Question.SencoQualification, Overdue)];
        return segments.Take(Evaluator.Timeline(Question.SencoQualification, Overdue, segments.AsSpan(), "a1")).First(segment => !(segment.Until < day));
    }
}
