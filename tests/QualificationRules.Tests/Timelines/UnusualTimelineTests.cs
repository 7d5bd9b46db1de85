using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Timelines;

/// <summary>Timelines of records that are out of the ordinary: long, of unknown ends, ended before the law, without a post.</summary>
public sealed class UnusualTimelineTests
{
    private static readonly Evaluator Evaluator = new();

    /// <summary>Forty starts and ends, each known but for some months: more days of change than a small record has.</summary>
    [Fact]
    public void A_long_career_has_the_timeline_of_its_single_days()
    {
        var posts = Enumerable.Range(0, 20).Select(each =>
        {
            var begins = Date("2005-01-10").PlusMonths(each * 12);
            return new Appointment($"a{each}", Role.Senco, School(each % 2 == 0 ? CommunitySchool : PupilReferralUnit), FactDate.Between(begins, begins.PlusMonths(3)), FactDate.Between(begins.PlusMonths(6), begins.PlusMonths(9)), teachesAtSchool: true);
        });
        var record = new StaffRecord(QualifiedTeacher, [.. posts], []);

        var timeline = Evaluator.Timeline(Question.SencoQualification, record, "a12");

        var days = Enumerable.Range(0, 4 * 365).Select(Date("2016-10-01").PlusDays).ToList();
        days.Where(day => timeline.At(day).Outcome != Evaluator.OutcomeOf(Question.SencoQualification, record, day, "a12")).Should().BeEmpty();
        Evaluator.Evaluate(Question.SencoQualification, record, Date("2016-10-01"), "a12").NextChange.Should().Be(
            new OutcomeSegment(timeline.Segments[1].From, timeline.Segments[1].Until, timeline.Segments[1].Outcome));
        Evaluator.Evaluate(Question.SencoQualification, record, Date("2004-12-01"), "a12").NextChange.Should().Be(
            new OutcomeSegment(timeline.Segments[1].From, timeline.Segments[1].Until, timeline.Segments[1].Outcome));
    }

    /// <summary>QTLS from a day that is known to one that is not: on the first day it has not ended.</summary>
    [Fact]
    public void A_period_of_unknown_end_lasts_on_its_first_day()
    {
        var teacher = new TeacherStatus(FactDate.Never, qtls: [new(Date("2021-07-01"), FactDate.InYear(2021))], induction: InductionStatus.RequiredToComplete);

        var segments = Evaluator.Timeline(Question.CourseStart(Qualification.Nasenco), new StaffRecord(teacher)).Segments;

        segments.Select(segment => (Iso(segment.From), segment.Outcome)).Should().StartWith(
            [(null, Outcome.NotSatisfied), ("2021-07-01", Outcome.Satisfied), ("2021-07-02", Outcome.Indeterminate), ("2022-01-01", Outcome.NotSatisfied)]);
    }

    /// <summary>Guidance of October 2023 is nothing to those who left before, whatever the day.</summary>
    [Theory]
    [InlineData("england")]
    [InlineData("wales")]
    public void Who_left_years_before_the_advice_has_no_change_to_come(string country)
    {
        var school = School(CommunitySchool, country: string.Equals(country, "wales", StringComparison.Ordinal) ? Country.Wales : Country.England);
        var record = Record(new Appointment("a1", Role.Senco, school, Date("2008-01-01"), FactDate.Between(Date("2009-10-06"), Date("2012-02-29"))), Senco("2009-09-02", id: "a2"));

        Evaluator.Timeline(Question.SencoTransition, record, "a1").Segments.Should().ContainSingle().Which.Outcome.Should().Be(Outcome.NotApplicable);
    }

    /// <summary>The verdict of a segment is that of its first day; of the one that has none, that of its last.</summary>
    [Fact]
    public void Each_segment_has_a_verdict_on_a_day_in_it() =>
        Evaluator.Timeline(Question.SencoQualification, Record(Senco("2022-09-01"))).Segments.Select(segment => Iso(segment.Verdict.On))
            .Should().Equal("2022-08-31", "2022-09-01", "2025-09-02");

    [Fact]
    public void A_timeline_of_which_no_post_is_known_is_of_none() =>
        Evaluator.Timeline(Question.SencoQualification, new StaffRecord(QualifiedTeacher)).Appointment.Should().BeNull();
}
