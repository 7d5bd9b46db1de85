using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Questions.Links.GivenRows;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>An appointment of three rows at one school, from 1 September 2020.</summary>
public sealed class SeveralRowsTests
{
    private static readonly Appointment First = Row("a0", "2020-09-01", "2022-08-31", Later);

    private static readonly Appointment Second = Row("a2", "2022-09-01", "2024-08-31", Later);

    [Fact]
    public void Every_row_goes_on_from_the_one_before()
    {
        var verdict = Ask.SencoQualification(Record(First, Second, Row("a1", "2024-09-01", null, Later)), On);

        That(verdict).Is(Outcome.NotSatisfied).WithDeadline(Date("2023-09-01"));
        Linked(verdict).Should().Equal(("a2", "a0", LinkedBy.SameSchool), ("a1", "a2", LinkedBy.SameSchool));
    }

    [Fact]
    public void A_break_before_the_last_row_leaves_open_whether_it_goes_on()
    {
        var verdict = Ask.SencoQualification(Record(First, Second, Row("a1", "2024-09-06", null, Later)), On);

        That(verdict).MayBe(Outcome.Exempt, Outcome.NotSatisfied).Needs(new FactPath(FactName.AppointmentContinues, 2));
        Linked(verdict).Should().Equal(("a2", "a0", LinkedBy.SameSchool), ("a1", "a2", LinkedBy.Open));
    }

    /// <summary>The chain began first at the row of 2020: it goes on from there, however short a row at the same time is.</summary>
    [Fact]
    public void Of_several_rows_that_fit_it_goes_on_from_the_one_whose_chain_began_first()
    {
        var verdict = Ask.SencoQualification(Record(Row("a0", "2020-09-01", "2025-08-31", Later), Row("a2", "2024-09-01", "2025-08-31", Later), Row("a1", "2025-09-01", null, Later)), On);

        That(verdict).Is(Outcome.NotSatisfied).WithDeadline(Date("2023-09-01"));
    }

    /// <summary>Rows that are one appointment are not ambiguous: the latest in post is asked about.</summary>
    [Theory]
    [InlineData("2024-08-31", "a2")]
    [InlineData("2024-09-01", "a1")]
    public void With_no_post_named_the_latest_row_in_post_is_asked_about(string on, string asked) =>
        new Evaluator().Evaluate(Question.SencoQualification, Record(First, Row("a2", "2022-09-01", null, Later), Row("a1", "2024-09-01", null, Later)), Date(on)).Appointment!.Id.Should().Be(asked);

    /// <summary>Rows that may be one appointment or two have to be told apart.</summary>
    [Fact]
    public void Rows_that_may_be_two_posts_are_ambiguous() =>
        FluentActions.Invoking(() => new Evaluator().Evaluate(
                Question.SencoQualification, Record(Row("a0", "2020-09-01", "2025-09-01", Earlier), Row("a1", "2025-09-01", null, Later, AcademyConverter)), Date("2025-09-01")))
            .Should().Throw<InvalidFactException>().Which.Error.Code.Should().Be("ambiguousAppointment");

    /// <summary>Working as a teacher at the school counts on any row of the appointment in post on the date.</summary>
    [Theory]
    [InlineData("2025-08-31", Outcome.Satisfied)]
    [InlineData("2025-09-01", Outcome.NotSatisfied)]
    public void Whoever_teaches_on_another_row_teaches_at_the_school(string on, Outcome outcome)
    {
        var teaching = new Appointment("a0", Role.Senco, School(CommunitySchool), Date("2020-09-01"), Date("2025-08-31"), teachesAtSchool: true);
        var asked = new Appointment("a1", Role.Senco, School(CommunitySchool), Date("2024-09-01"), teachesAtSchool: false);

        Ask.SencoAppointment(Record(teaching, asked), on).Outcome.Should().Be(outcome);
    }
}
