using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>So many facts may be open that none is tried: then each that the question reads counts as needed (docs/unknown-facts.md).</summary>
public sealed class NeededLimitsTests
{
    /// <summary>Whether they teach decides, and when their memberships of the years to come begin and end does not.</summary>
    [Theory]
    [InlineData(31, 1)]
    [InlineData(32, 65)]
    public void Up_to_64_open_facts_are_tried(int memberships, int needed)
    {
        var teacher = new TeacherStatus(
            Date("2005-07-01"), qtls: Enumerable.Repeat(new QtlsMembership(Fact("2030-01-01/2030-01-31"), Fact("2031-01-01/2031-01-31")), memberships), induction: InductionStatus.Passed);

        Needed(Question.SencoAppointment, new(teacher, [Senco("2024-09-01", teaches: null)], []), "2026-11-22").Should().HaveCount(needed).And.Contain(new FactPath(FactName.AppointmentTeachesAtSchool));
    }

    /// <summary>
    /// Of rows at one school with months between, each may go on from any before it: of few rows the links are asked for first, and of many all that is open is named, since trying
    /// each value in each way would take long.
    /// </summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(9, true)]
    public void Where_rows_may_be_one_in_very_many_ways_no_fact_is_tried(int rows, bool namesAll)
    {
        var posts = Enumerable.Range(0, rows).Select(row => Row(row, Date("2024-09-01").PlusMonths(-2 * row)));
        var yearsToCome = new Training(Qualification.NpqSenco, FactDate.Never, Fact("2030-01-01/2030-01-31"), FactDate.Never, FactDate.Never);

        var needed = Needed(Question.SencoQualification, Record([.. posts]).With(yearsToCome), "2027-06-01");

        needed.Contains(new FactPath(FactName.TrainingStarted)).Should().Be(namesAll, "when a course of the years to come begins decides nothing");
    }

    /// <summary>Facts that no rule about heads asks for do not count: the first day decides, and when an NPQICL was begun does not at a community school.</summary>
    [Theory]
    [InlineData(8, 0, Qualification.Nasenco)]
    [InlineData(0, 8, Qualification.Nasenco)]
    [InlineData(0, 8, Qualification.NpqSenco)]
    [InlineData(0, 8, Qualification.Npqicl)]
    public void Facts_that_no_rule_asks_for_are_not_tried(int posts, int courses, Qualification qualification)
    {
        var record = new StaffRecord(
            QualifiedTeacher,
            [new("a1", Role.Head, School(CommunitySchool), Fact("2004-03-31/2004-04-01")), .. Enumerable.Range(0, posts).Select(each => Former($"former{each}", null, teaches: true))],
            [
                new(Qualification.Npqicl, enrolled: Date("2005-01-01"), completed: FactDate.Never, awarded: FactDate.Never),
                .. Enumerable.Repeat(new Training(qualification, started: Date("2008-01-01"), completed: Date("2008-07-01")), courses),
            ]);

        Needed(Question.HeadshipQualification, record, "2010-09-01").Should().Equal(new FactPath(FactName.AppointmentFrom));
    }

    private static Appointment Row(int row, NodaTime.LocalDate from) => new(
        row == 0 ? "a1" : $"e{row}", Role.Senco, School(CommunitySchool), FactDate.On(from), row == 0 ? FactDate.Never : FactDate.Between(from.PlusDays(15), from.PlusDays(20)), teachesAtSchool: true);

    private static Appointment Former(string id, string? urn, bool? teaches) =>
        new(id, Role.Senco, new(urn, School(CommunitySchool).EstablishmentType), Date("2000-01-01"), Date("2000-06-30"), teaches);

    private static ImmutableArray<FactPath> Needed(Question question, StaffRecord record, string on) => new Evaluator().Evaluate(question, record, Date(on), "a1").Needed;
}
