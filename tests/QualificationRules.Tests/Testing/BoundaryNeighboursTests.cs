using System.Collections.Immutable;
using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Testing;

/// <summary>The day before, the day, and the day after each date that matters to a case.</summary>
public sealed class BoundaryNeighboursTests
{
    [Theory]
    [InlineData("2023-08-31", "the day before 2023-09-01, AppointmentFrom of 0")]
    [InlineData("2023-09-01", "on 2023-09-01, AppointmentFrom of 0")]
    [InlineData("2023-09-02", "the day after 2023-09-01, AppointmentFrom of 0")]
    [InlineData("2026-08-31", "the day before 2026-09-01, 3 years after AppointmentFrom of 0")]
    [InlineData("2026-09-01", "on 2026-09-01, 3 years after AppointmentFrom of 0")]
    [InlineData("2026-09-02", "the day after 2026-09-01, 3 years after AppointmentFrom of 0")]
    [InlineData("2026-08-19", "the day before 2026-08-20, TrainingAwarded of 0")]
    [InlineData("2024-08-31", "the day before 2024-09-01, SI 2024/535 reg 2")]
    [InlineData("2024-09-01", "on 2024-09-01, SI 2024/535 reg 2")]
    [InlineData("2009-09-01", "on 2009-09-01, SI 2008/2945 reg 1")]
    public void A_case_has_neighbours_at_its_own_dates_their_anniversaries_and_those_of_the_law(string day, string cause)
    {
        var neighbour = Of(Record(Senco("2023-09-01")).With(NpqSenco("2024-10-14", "2026-08-20"))).Single(each => each.Case.On == Date(day));

        neighbour.ToString().Should().StartWith($"c1 on {day}, ").And.Contain(cause);
        neighbour.Case.AppointmentId.Should().Be("a1");
    }

    [Theory]
    [InlineData("2027-02-27")]
    [InlineData("2027-02-28")]
    [InlineData("2027-03-01")]
    [InlineData("2027-03-02")]
    public void The_third_anniversary_of_29_February_is_there_in_both_readings(string day) =>
        Of(Record(Senco("2024-02-29"))).Select(neighbour => neighbour.Case.On).Should().Contain(Date(day));

    [Fact]
    public void A_month_has_neighbours_at_both_its_ends()
    {
        var record = new StaffRecord(QualifiedTeacher, [new("a1", Role.Senco, School(), FactDate.InMonth(2023, 9))], []);

        Of(record).Select(neighbour => neighbour.Case.On).Should().Contain([Date("2023-08-31"), Date("2023-09-01"), Date("2023-09-02"), Date("2023-09-29"), Date("2023-09-30"), Date("2023-10-01")]);
    }

    [Fact]
    public void A_day_that_matters_twice_comes_once_with_both_causes()
    {
        var neighbours = Of(Record(Senco("2024-09-01")));

        neighbours.Should().OnlyHaveUniqueItems(neighbour => neighbour.Case.On).And.BeInAscendingOrder(neighbour => neighbour.Case.On);
        neighbours.Single(neighbour => neighbour.Case.On == Date("2024-09-01")).Causes.Select(cause => cause.ToString())
            .Should().Contain("2024-09-01, AppointmentFrom of 0").And.Contain("2024-09-01, SI 2024/535 reg 2");
    }

    [Fact]
    public void The_ends_of_the_calendar_have_no_day_beyond_them()
    {
        var record = new StaffRecord(QualifiedTeacher, [new("a1", Role.Senco, School(), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, teachesAtSchool: true)], []);

        var days = Of(record).Select(neighbour => neighbour.Case.On).ToList();

        days[0].Should().Be(LocalDate.MinIsoValue);
        days[^1].Should().Be(LocalDate.MaxIsoValue);
    }

    [Fact]
    public void Where_the_case_does_not_say_which_post_it_is_about_that_is_told()
    {
        var record = Record(Senco("2015-09-01", "2016-08-31"), Senco("2017-09-01", "2018-08-31", id: "a2"));
        var finding = () => BoundaryNeighbours.Of(new Case("c1", Question.SencoQualification, Date("2024-09-01"), record, AppointmentId: null, default));

        finding.Should().Throw<InvalidFactException>().Which.Error.Code.Should().Be("ambiguousAppointment");
    }

    /// <summary>Whatever the case, the outcome changes on no other day than one of these, and each of them can be asked.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(SettledCases)])]
    public void Every_day_on_which_an_outcome_changes_is_a_neighbour(Case asked)
    {
        var segments = new Evaluator().Timeline(asked).Segments;

        var neighbours = BoundaryNeighbours.Of(asked);

        var days = neighbours.Select(neighbour => neighbour.Case.On).ToHashSet();
        segments.Select(segment => segment.From).OfType<LocalDate>().Where(day => !days.Contains(day) || !days.Contains(day.PlusDays(-1))).Should().BeEmpty();
        foreach (var neighbour in neighbours)
        {
            new Evaluator().Evaluate(neighbour.Case).Outcome.Should().Be(segments.First(segment => !(segment.Until < neighbour.Case.On)).Outcome);
        }
    }

    private static ImmutableArray<BoundaryNeighbour> Of(StaffRecord record) =>
        BoundaryNeighbours.Of(new Case("c1", Question.SencoQualification, Date("2024-12-01"), record, AppointmentId: null, default));
}
