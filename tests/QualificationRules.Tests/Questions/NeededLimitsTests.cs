using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>So many facts may be open that not everything they can be is tried: then each counts as needed (docs/unknown-facts.md).</summary>
public sealed class NeededLimitsTests
{
    /// <summary>The end of one post decides, and that of posts after the one asked about began does not.</summary>
    [Theory]
    [InlineData(23, 1)]
    [InlineData(24, 25)]
    public void Up_to_24_facts_of_service_are_tried(int posts, int needed)
    {
        var later = Enumerable.Range(0, posts).Select(each => new Appointment($"later{each}", Role.Senco, School(CommunitySchool), Date("2025-01-01").PlusDays(each), Span("2026-01-01/2026-01-31")));
        var record = Record([Senco("2024-09-01"), new("open", Role.Senco, School(CommunitySchool), Date("2018-01-01"), Span("2018-12-31/2019-01-01")), .. later]);

        Needed(Question.SencoQualification, record, "2026-11-22").Should().HaveCount(needed);
    }

    /// <summary>
    /// Whether they taught in posts that they held before decides nothing, nor where. Two schools are not known, each one of three in
    /// the record or one of two others; so that of the others' values there are 5 x 5 x 2 x 2 x 2 for each of four teaching posts.
    /// </summary>
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    public void Up_to_200_values_of_the_other_facts_are_tried(int posts, int needed)
    {
        var taught = Enumerable.Range(0, posts).Select(each => Former($"taught{each}", each % 2 == 0 ? "100002" : "100003", teaches: null));
        var record = new StaffRecord(
            new(Date("2005-07-01"), induction: null), [Senco("2024-09-01"), .. taught, Former("first", null, teaches: true), Former("second", null, teaches: true)], []);

        Needed(Question.SencoAppointment, record, "2026-11-22").Where(path => path.Fact != FactName.TeacherInduction).Should().HaveCount(needed);
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
            [new("a1", Role.Head, School(CommunitySchool), Span("2004-03-31/2004-04-01")), .. Enumerable.Range(0, posts).Select(each => Former($"former{each}", null, teaches: true))],
            [
                new(Qualification.Npqicl, enrolled: Date("2005-01-01"), completed: FactDate.Never, awarded: FactDate.Never),
                .. Enumerable.Repeat(new Training(qualification, started: Date("2008-01-01"), completed: Date("2008-07-01")), courses),
            ]);

        Needed(Question.HeadshipQualification, record, "2010-09-01").Should().Equal(new FactPath(FactName.AppointmentFrom));
    }

    private static Appointment Former(string id, string? urn, bool? teaches) =>
        new(id, Role.Senco, new(urn, School(CommunitySchool).EstablishmentType), Date("2000-01-01"), Date("2000-06-30"), teaches);

    private static ImmutableArray<FactPath> Needed(Question question, StaffRecord record, string on) => new Evaluator().Evaluate(question, record, Date(on), "a1").Needed;
}
