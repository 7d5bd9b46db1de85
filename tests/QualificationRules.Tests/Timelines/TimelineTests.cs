using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Timelines;

/// <summary>A timeline is the verdict as a function of the date.</summary>
public sealed class TimelineTests
{
    private static readonly Evaluator Evaluator = new();

    [Fact]
    public void A_late_award_gives_time_then_a_breach_then_the_award()
    {
        var record = Record(Senco("2022-09-01", "2028-07-31")).With(NpqSenco("2024-10-14", "2026-08-20"));

        var timeline = Evaluator.Timeline(Question.SencoQualification, record);

        timeline.Segments.Select(segment => (Iso(segment.From), Iso(segment.Until), segment.Outcome)).Should().Equal(
            (null, "2022-08-31", Outcome.NotApplicable),
            ("2022-09-01", "2025-09-01", Outcome.Pending),
            ("2025-09-02", "2026-08-19", Outcome.NotSatisfied),
            ("2026-08-20", "2028-07-31", Outcome.Satisfied),
            ("2028-08-01", null, Outcome.NotApplicable));
    }

    [Fact]
    public void Every_boundary_names_its_cause()
    {
        var record = Record(Senco("2008-10-01", type: CommunitySchool)).With(Nasenco("2013-01-10", "2013-12-01", "2014-01-10"));

        var segments = Evaluator.Timeline(Question.SencoQualification, record).Segments;

        segments.Select(segment => (Iso(segment.From), segment.Outcome)).Should().Equal(
            (null, Outcome.NotApplicable), ("2009-09-01", Outcome.Pending), ("2012-09-02", Outcome.NotSatisfied), ("2014-01-10", Outcome.Satisfied));
        segments[0].Causes.Should().BeEmpty();
        segments[1].Causes.Should().Contain(cause => cause.Law != null && cause.Law.Instrument == Instruments.SencoRegulations2008);
        segments[2].Causes.Should().Contain(cause => cause.Law != null && cause.Law.Instrument == Instruments.SencoAmendmentRegulations2009);
        segments[3].Causes.Should().Contain(cause => cause.Fact == new FactPath(FactName.TrainingAwarded, 0));
    }

    /// <summary>The NPQ counts from 1 September 2024, so that from then one of which no start is recorded may have been begun.</summary>
    [Fact]
    public void A_course_of_which_no_start_is_known_may_have_begun_from_the_first_day_that_counts()
    {
        var record = Record(Senco("2024-01-08")).With(NpqSenco("unknown", "never"));

        var segments = Evaluator.Timeline(Question.SencoTransition, record).Segments;

        segments.Select(segment => (Iso(segment.From), segment.Outcome)).Should().Equal(
            (null, Outcome.NotApplicable), ("2024-01-08", Outcome.Pending), ("2024-09-01", Outcome.Indeterminate));
        segments[2].Causes.Should().Contain(cause => cause.Law != null && cause.Law.Instrument == Instruments.SendAmendmentRegulations2024);
    }

    /// <summary>
    /// A post begins no later than one that goes on from it ends, and on an earlier day where it ends later itself: of a start between 2019 and 2026, the
    /// last is the day before the other ended. Three years from that day end on the day after which the award is overdue.
    /// </summary>
    [Theory]
    [InlineData("2024-09-01", "2027-09-01")]
    [InlineData("2022-05-11", "2025-05-11")]
    public void The_end_of_a_post_bounds_the_start_of_the_one_it_goes_on_from(string until, string overdue)
    {
        var before = new Appointment("a0", Role.Senco, School(), FactDate.Between(Date("2019-03-01"), Date("2026-08-31")));
        var record = Record(before, Senco("unknown", until, continues: "a0"));

        var segments = Evaluator.Timeline(Question.SencoQualification, record, "a0").Segments;

        segments.Select(segment => (Iso(segment.From), segment.Outcome)).Should().Equal(
            (null, Outcome.NotApplicable), ("2019-03-01", Outcome.Indeterminate), (overdue, Outcome.NotSatisfied));
        segments[^1].Causes.Should().Contain(new ChangeCause(new(new(FactName.AppointmentFrom, 0), null)));
    }

    [Fact]
    public void A_record_that_nothing_changes_has_one_segment() =>
        Evaluator.Timeline(Question.SencoQualification, Record()).Segments.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { From = (LocalDate?)null, Until = (LocalDate?)null, Outcome = Outcome.NotApplicable });

    public static TheoryData<string> Records { get; } =
    [
        "pending then overdue", "award before 2024", "imprecise start", "imprecise award", "unknown award", "earlier service unknown", "converted", "29 February", "head and QTLS",
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void It_equals_asking_on_every_single_day(string name)
    {
        var record = RecordOf(name);
        var days = Enumerable.Range(0, 30 * 365).Select(Date("2004-01-01").PlusDays).ToList();
        foreach (var question in Question.All.Where(question => question.Role == Role.Senco))
        {
            foreach (var readings in (Readings[])[default, new(PriorService.Before2009, Clock.First, LeapDay.March1)])
            {
                var timeline = Evaluator.Timeline(question, record, "a1", readings);

                days.Where(day => timeline.At(day).Outcome != Evaluator.OutcomeOf(question, record, day, "a1", readings)).Should().BeEmpty("{0} of {1}", question, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Segments_follow_each_other_without_gap_and_no_neighbours_are_alike(string name)
    {
        var segments = Evaluator.Timeline(Question.SencoQualification, RecordOf(name), "a1").Segments;

        segments[0].From.Should().BeNull();
        segments[^1].Until.Should().BeNull();
        segments.Zip(segments.Skip(1)).Should().OnlyContain(pair => pair.First.Until!.Value.PlusDays(1) == pair.Second.From && pair.First.Outcome != pair.Second.Outcome);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void The_span_variant_writes_the_same(string name)
    {
        var record = RecordOf(name);
        Span<OutcomeSegment> into = new OutcomeSegment[Evaluator.MostSegments(Question.SencoQualification, record)];

        var written = into[..Evaluator.Timeline(Question.SencoQualification, record, into, "a1")].ToArray();

        written.Should().Equal(Evaluator.Timeline(Question.SencoQualification, record, "a1").Segments.Select(segment => new OutcomeSegment(segment.From, segment.Until, segment.Outcome)));
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-02", Outcome.NotSatisfied)]
    [InlineData("2026-09-02", "2027-02-10", Outcome.Satisfied)]
    [InlineData("2027-02-10", null, null)]
    public void The_next_change_of_a_verdict_is_the_next_segment(string on, string? next, Outcome? outcome)
    {
        var verdict = Ask.SencoQualification(Record(Senco("2023-09-01")).With(NpqSenco("2025-04-22", "2027-02-10")), on);

        Iso(verdict.NextChange?.From).Should().Be(next);
        (verdict.NextChange?.Outcome).Should().Be(outcome);
    }

    private static StaffRecord RecordOf(string name) => name switch
    {
        "pending then overdue" => Record(Senco("2023-09-01", "2029-08-31")),
        "award before 2024" => Record(Senco("2018-01-08", type: CommunitySchool)).With(Nasenco("2019-01-10", "2020-02-01", "2020-03-01")),
        "imprecise start" => Record(new Appointment("a1", Role.Senco, School(), FactDate.InMonth(2023, 9))).With(NpqSenco("2024-10-14", "2026-12-15")),
        "imprecise award" => Record(Senco("2022-09-01")).With(new Training(Qualification.NpqSenco, started: FactDate.InYear(2024), awarded: FactDate.InYear(2026))),
        "unknown award" => Record(Senco("2022-09-01")).With(new Training(Qualification.Nasenco, started: FactDate.InMonth(2024, 8))),
        "earlier service unknown" => new StaffRecord(QualifiedTeacher, [Senco("2022-09-01"), EarlierSenco("2015-01-01", "2015-12-31")], [], appointmentsComplete: false),
        "converted" => Record(EarlierSenco("2021-09-01", "2024-03-31", CommunitySchool), Senco("2024-04-01", continues: "a0")),
        "29 February" => Record(Senco("2024-02-29")),
        _ => Record(Senco("2010-09-01", teaches: false), new Appointment("h1", Role.Head, School(), Date("2020-01-01"), Fact("2024-08-31")))
            .With(new TeacherStatus(FactDate.Never, qtls: [new(Date("2015-01-01"), FactDate.InYear(2022))])),
    };

    [Fact]
    public void The_next_change_lasts_to_the_day_before_the_one_after_it()
    {
        var record = Record(Senco("2022-09-01"));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2022-08-31"), "a1").NextChange
            .Should().Be(new OutcomeSegment(Date("2022-09-01"), Date("2025-09-01"), Outcome.Pending));
        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2025-09-01"), "a1").NextChange
            .Should().Be(new OutcomeSegment(Date("2025-09-02"), null, Outcome.NotSatisfied));
    }

    /// <summary>A NASENCO counts no longer from the day that another commencement of SI 2024/535 gives.</summary>
    [Fact]
    public void The_law_of_another_ruleset_changes_on_its_own_day()
    {
        var record = Record(Senco("2022-09-01")).With(Nasenco("2024-10-01", "2025-05-01", "2025-06-01"));

        var segments = new Evaluator(Ruleset.Current with { Version = "a year later", NpqRulesApplyFrom = Date("2025-09-01") }).Timeline(Question.SencoQualification, record).Segments;

        segments.Select(segment => (Iso(segment.From), segment.Outcome)).Should().Equal(
            (null, Outcome.NotApplicable), ("2022-09-01", Outcome.Pending), ("2025-06-01", Outcome.Satisfied), ("2025-09-01", Outcome.Pending), ("2025-09-02", Outcome.NotSatisfied));
        segments[3].Causes.Should().Contain(cause => cause.Law != null && cause.Law.Instrument == Instruments.SendAmendmentRegulations2024);
    }
}
