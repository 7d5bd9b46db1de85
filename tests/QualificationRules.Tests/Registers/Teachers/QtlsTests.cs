using System.Collections.Immutable;
using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Registers.Teachers.Trs;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>QTLS lasts as long as the membership, which the Teaching Record System does not date.</summary>
public sealed class QtlsTests
{
    private static readonly string Lapsed = Person("null", "Expired", "");

    private static readonly string Current = Person(Qts("2012-09-01", QtlsRoute), "Active", Route(QtlsRoute, "2012-09-01"));

    [Fact]
    public void Who_never_had_it_has_no_period() => StatusOf(Person("null")).Qtls.Should().BeEmpty();

    [Fact]
    public void A_membership_that_ended_is_a_period_of_days_not_known()
    {
        StatusOf(Lapsed).Qtls.Should().Equal(new QtlsMembership(FactDate.Parse("../2026-11-22"), FactDate.Parse("../2026-11-22")));

        IsQualified(Lapsed, Answered.PlusDays(1)).Should().Equal(Outcome.NotSatisfied);
        IsQualified(Lapsed, Answered.PlusYears(-5)).Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
    }

    [Fact]
    public void A_membership_that_goes_on_is_known_of_the_day_of_the_answer_because_gaps_are_not_recorded()
    {
        StatusOf(Current).Qtls.Should().Equal(new QtlsMembership(FactDate.Parse("2012-09-01/2026-11-22"), FactDate.Between(Answered, LocalDate.MaxIsoValue)));

        IsQualified(Current, Answered).Should().Equal(Outcome.Satisfied);
        IsQualified(Current, Answered.PlusDays(1)).Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        IsQualified(Current, new LocalDate(2012, 8, 31)).Should().Equal(Outcome.NotSatisfied);
        IsQualified(Current, new LocalDate(2016, 1, 1)).Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
    }

    [Fact]
    public void Without_its_route_it_began_no_earlier_than_the_earliest_day_of_all() =>
        StatusOf(Person(Qts("2012-09-01", QtsRoute, QtlsRoute), "Active")).Qtls.Single().From.Should().Be(FactDate.Parse("2012-09-01/2026-11-22"));

    [Theory]
    [InlineData(null)]
    [InlineData("Suspended")]
    public void A_status_that_is_missing_or_not_known_leaves_it_open(string? status) =>
        IsQualified(Person(Qts("2012-09-01", QtlsRoute), status, Route(QtlsRoute, "2012-09-01")), Answered).Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);

    [Fact]
    public void An_answer_that_does_not_agree_with_itself_leaves_it_open() =>
        IsQualified(Person(Qts("2012-09-01", QtlsRoute), "Expired", Route(QtlsRoute, "2012-09-01")), Answered.PlusDays(1)).Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);

    [Theory]
    [InlineData("Exempt", "35caa6a3-49f2-4a63-bd5a-2ba5fa9dc5db", "Active", null)]
    [InlineData("Exempt", "35caa6a3-49f2-4a63-bd5a-2ba5fa9dc5db", "Expired", null)]
    [InlineData("Exempt", "5a80cee8-98a8-426b-8422-b0e81cb49b36", "Active", InductionStatus.Exempt)]
    [InlineData("Exempt", null, "Active", null)]
    [InlineData("Exempt", null, "None", InductionStatus.Exempt)]
    [InlineData("FailedInWales", null, "None", InductionStatus.FailedInWales)]
    [InlineData("RequiredToComplete", null, "None", InductionStatus.RequiredToComplete)]
    [InlineData("Postponed", null, "None", null)]
    public void An_exemption_that_may_rest_on_QTLS_lapses_with_it_and_a_status_not_known_is_none(string status, string? reason, string qtls, InductionStatus? expected)
    {
        var reasons = reason is null ? "" : $$"""{"inductionExemptionReasonId":"{{reason}}","name":"A reason"}""";

        StatusOf(Person("null", qtls, induction: $$"""{"status":"{{status}}","startDate":null,"completedDate":null,"exemptionReasons":[{{reasons}}]}""")).Induction.Should().Be(expected);
    }

    /// <summary>The outcomes that are possible of whether they may be the SENCO.</summary>
    private static ImmutableArray<Outcome> IsQualified(string json, LocalDate on)
    {
        var entry = Entries(json).Single();
        var post = new Appointment("post", Role.Senco, new School("900001", QualificationRules.Law.EstablishmentType.FromCode(1)), new LocalDate(2010, 9, 1), teachesAtSchool: true);
        var verdict = new Evaluator().Evaluate(Question.SencoAppointment, entry.Record.With(appointments: [post], teacher: entry.Record.Teacher.With(induction: InductionStatus.Passed)), on);
        return verdict.Outcome == Outcome.Indeterminate ? verdict.Possible : [verdict.Outcome];
    }
}
