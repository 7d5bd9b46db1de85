using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What contested words of the SENCO regulations give, read otherwise.</summary>
public sealed class SencoReadingsTests
{
    [Fact]
    public void Read_strictly_only_service_before_2009_excuses()
    {
        var record = Record(NewSenco("2019-01-01"), EarlierSenco("2015-09-01", "2018-12-31"));

        var literal = Ask.SencoQualification(record, "2026-11-22");
        var strict = Ask.SencoQualification(record, "2026-11-22", new Readings { PriorService = PriorService.Before2009 });

        literal.Outcome.Should().Be(Outcome.Exempt);
        literal.Contested.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PriorService = PriorService.Before2009, Clock = (Clock?)null, LeapDay = (LeapDay?)null, Outcome = Outcome.NotSatisfied });
        That(strict).Is(Outcome.NotSatisfied).WithDeadline(Date("2022-01-01"));
    }

    [Fact]
    public void Read_from_the_first_day_as_SENCO_the_clock_began_at_the_earlier_school()
    {
        var record = Record(Senco("2025-09-01"), EarlierSenco("2019-01-01", "2019-08-31"));

        var verdict = Ask.SencoQualification(record, "2026-11-22", new Readings { Clock = Clock.First });

        That(verdict).Is(Outcome.NotSatisfied).WithDeadline(Date("2022-01-01"));
        Ask.SencoQualification(record, "2026-11-22").Deadline.Should().Be(Date("2028-09-01"));
    }

    /// <summary>
    /// Earlier service from 29 February 2020, long enough to excuse: not in the strict reading, and the time then runs from that day if
    /// it runs from the first as SENCO, to 1 March 2023 or, all three words read otherwise, to 28 February.
    /// </summary>
    [Fact]
    public void An_outcome_that_takes_three_other_readings_is_given_with_all_three()
    {
        var record = Record(Senco("2022-09-01"), EarlierSenco("2020-02-29", "2021-12-31"));

        var verdict = Ask.SencoQualification(record, "2023-03-01", new Readings { LeapDay = LeapDay.March1 });

        verdict.Outcome.Should().Be(Outcome.Exempt);
        verdict.Contested.Select(reading => (reading.PriorService, reading.Clock, reading.LeapDay, reading.Outcome)).Should().Equal(
            (PriorService.Before2009, null, null, Outcome.Pending),
            (PriorService.Before2009, Clock.First, LeapDay.February28, Outcome.NotSatisfied));
    }

    [Theory]
    [InlineData("2024-02-28", "2027-02-28", null)]
    [InlineData("2024-02-29", "2027-02-28", null)]
    [InlineData("2024-02-29", "2027-03-01", Outcome.Pending)]
    [InlineData("2024-03-01", "2027-03-01", null)]
    public void A_start_on_29_February_may_have_its_anniversary_on_1_March(string from, string on, Outcome? contested) =>
        Ask.SencoQualification(Record(Senco(from)), on).Contested.Select(reading => (reading.LeapDay, reading.Outcome))
            .Should().Equal(contested is { } outcome ? [(LeapDay.March1, outcome)] : []);

    /// <summary>On 1 March 2027 the time of whoever began on the 28th is over either way, and of whoever began on the 29th in one reading.</summary>
    [Fact]
    public void A_start_that_may_be_on_29_February_leaves_the_outcome_open_in_one_reading()
    {
        var record = Record(new Appointment("a1", Role.Senco, School(), Fact("2024-02-28/2024-02-29")));

        var verdict = Ask.SencoQualification(record, "2027-03-01");

        verdict.Outcome.Should().Be(Outcome.NotSatisfied);
        verdict.Contested.Should().ContainSingle().Which.Should().BeEquivalentTo(new { LeapDay = LeapDay.March1, Outcome = Outcome.Indeterminate });
    }

    /// <summary>Short service at a school that may not count comes before a start of which the time is long over: neither that school nor the one asked about is known.</summary>
    [Fact]
    public void Whether_the_clock_began_earlier_does_not_say_whether_the_school_is_relevant()
    {
        var record = Record(new Appointment("a1", Role.Senco, new("100001"), Date("2015-09-01")), new("a0", Role.Senco, new("100002"), Date("2014-01-01"), Date("2014-03-31")));

        Ask.SencoQualification(record, "2026-11-22", new Readings { Clock = Clock.First }).Possible.Should().Equal(Outcome.NotApplicable, Outcome.NotSatisfied);
    }

    [Fact]
    public void Two_starts_on_29_February_may_have_it_too() =>
        Ask.SencoQualification(Record(Senco("2024-02-29"), EarlierSenco("2024-02-29", "2024-03-31")), "2027-03-01").Contested.Select(reading => reading.LeapDay).Should().Contain(LeapDay.March1);

    /// <summary>The first of several posts that are no earlier service does not hide the last that is.</summary>
    [Fact]
    public void Any_of_many_earlier_posts_may_be_what_another_reading_does_not_count()
    {
        var others = Enumerable.Range(0, 20).Select(each => Senco("2024-01-01", "2024-01-31", PupilReferralUnit, $"b{each}"));
        var record = Record([Senco("2019-01-01"), .. others, EarlierSenco("2015-09-01", "2018-12-31")]);

        Ask.SencoQualification(record, "2026-11-22").Contested.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PriorService = PriorService.Before2009, Outcome = Outcome.NotSatisfied });
    }

    /// <summary>A school of a type not known may be one at which service does not count: the outcome is Pending either way.</summary>
    [Fact]
    public void No_reading_is_contested_where_it_leads_nowhere_else() =>
        Ask.SencoQualification(Record(Senco("2022-11-01", type: CommunitySchool), new Appointment("a0", Role.Senco, new("100002"), Date("2022-01-01"))), "2025-01-01").Contested.Should().BeEmpty();

    [Fact]
    public void Guidance_to_2023_24_starters_is_contested_with_the_exemption_it_follows()
    {
        var record = Record(Senco("2023-10-01", type: CommunitySchool), Senco("2014-01-01", id: "a0", urn: "100002"));

        Ask.SencoTransition(record, "2023-10-30").Contested.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PriorService = PriorService.Before2009, Outcome = Outcome.Pending });
    }

    [Fact]
    public void The_clock_is_contested_where_service_elsewhere_began_earlier() =>
        Ask.SencoQualification(Record(Senco("2025-09-01"), EarlierSenco("2019-01-01", "2019-08-31")), "2026-11-22").Contested
            .Select(reading => (reading.PriorService, reading.Clock, reading.LeapDay, reading.Outcome)).Should().Equal((null, Clock.First, null, Outcome.NotSatisfied));

    [Fact]
    public void An_outcome_that_takes_two_other_readings_of_earlier_service_is_given_with_both() =>
        Ask.SencoQualification(Record(Senco("2022-09-01"), EarlierSenco("2020-03-01", "2021-12-31")), "2023-03-02").Contested
            .Select(reading => (reading.PriorService, reading.Clock, reading.LeapDay, reading.Outcome)).Should().Equal(
                (PriorService.Before2009, null, null, Outcome.Pending), (PriorService.Before2009, Clock.First, null, Outcome.NotSatisfied));

    /// <summary>Twenty months at relevant schools excuse, but in the strict reading, which leaves open what was before 2009 and is not listed.</summary>
    [Fact]
    public void Posts_that_may_be_missing_come_on_top_of_many_that_are_listed()
    {
        var others = Enumerable.Range(0, 20).Select(each => Senco("2018-01-01", "2019-08-31", CommunitySchool, $"b{each}"));
        var record = new StaffRecord(QualifiedTeacher, [Senco("2024-09-01") with { Continues = Continuation.None }, .. others], [], appointmentsComplete: false);

        Ask.SencoQualification(record, "2026-11-22").Contested.Select(reading => (reading.PriorService, reading.Outcome)).Should().Equal((PriorService.Before2009, Outcome.Indeterminate));
    }
}
