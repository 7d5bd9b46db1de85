using FluentAssertions;
using Ical.Net;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>The calendar that <c>check --ics</c> writes where there is none. "Today" is 22 November 2026.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,", "20270901 Deadline: A, S")]
    [InlineData("E1,A,900001,S,34,2023-11-22,,,,", "20261122 Deadline: A, S")] // today
    [InlineData("E1,A,900001,S,34,2023-11-21,,,,", "20261122 Overdue: A, S")] // passed yesterday
    [InlineData("E1,A,900001,S,34,2012-09-03,,,,", "20150904 Overdue: A, S")] // passed long ago
    [InlineData("E1,A,900001,S,34,2027-01-04,,,,", "20270104 Still in time: A, S|20300104 Deadline: A, S")] // not yet in post
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-02-03,2026-11-02,", "")] // holds it
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-02-03,2027-02-10,", "20270210 Holds it: A, S")] // will hold it in time
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-10-06,2027-10-04,", "20270901 Deadline: A, S|20271004 Holds it: A, S")] // too late
    [InlineData("E1,A,900001,S,34,2023-09-01,,2025-10-06,2027-10-04,", "20260902 Overdue: A, S|20271004 Holds it: A, S")] // too late already
    [InlineData("E1,A,900001,S,34,2021-09-01,,2025-02-03,2026-11-02,", "")] // was overdue, and holds it
    [InlineData("E1,A,900001,S,34,2024-09-01,2027-07-31,,,", "20270801 Rule does not apply: A, S")] // leaves before
    [InlineData("E1,A,900001,S,34,2024-09-01,2027-12-31,,,", "20270901 Deadline: A, S|20280101 Rule does not apply: A, S")] // leaves after
    [InlineData("E1,A,900001,S,34,2020-09-01,2026-08-31,,,", "")] // has left, overdue
    [InlineData("E1,A,900001,S,34,2007-09-01,,,,", "")] // exempt for good
    [InlineData("E1,A,900001,S,,2024-09-01,,,,", "")] // facts missing
    [InlineData("E1,A,900001,S,34,Nov 2023,,,,", "20261201 Overdue: A, S")] // the deadline is not known, but past by then
    [InlineData("E1,A,900001,S,34,2024-09-01,2026-12-31,,,|E1,A,900001,S,34,2027-01-01,,,,", "20270901 Deadline: A, S")] // one appointment, the next row yet to begin
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,|E1,A,900001,S,34,2025-04-22,,,,", "20270901 Deadline: A, S")] // one appointment, rows that overlap
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,|E1,A,900002,T,34,2024-09-01,,,,", "20270901 Deadline: A, S|20270901 Deadline: A, T")] // two schools at once
    [InlineData("E1,A,900001,S,34,2026-03-02,2026-12-31,,,|E1,A,900002,T,1,2027-01-01,,,,", "20270101 Rule does not apply: A, S|20270101 Still in time: A, T|20300101 Deadline: A, T")] // moves on
    public void Deadlines_what_is_overdue_and_changes_to_come(string rows, string events) => Exported.Rows(rows).Lines.Should().BeEquivalentTo(events.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("senco-appointment", "2026-11-22", "SENCO,none,,,E1,A,900001,S,34,2020-09-01,,,,", "20200901 May not be SENCO: A, S")]
    [InlineData("headship-qualification", "2010-10-01", "Head,none,none,yes,E1,A,900001,S,1,2009-09-01,2012-08-31,,,", "20090901 Requirement not met: A, S|20120208 Rule does not apply: A, S")]
    public void Other_questions_have_the_days_since_which_and_from_which(string question, string on, string row, string events) =>
        Exported.Check($"Role,QTS Date,NPQH Award Date,Training Complete,{Exported.Header}{row}\n", "--question", question, "--on", on).Shown.Should().Be(events);

    [Fact]
    public void An_event_says_what_is_asked_what_happens_and_who_it_is()
    {
        var calendar = Exported.Rows("E1,A. Archer,900001,Ashbrook Primary,34,2024-09-01,,,,");

        calendar.Events.Should().ContainSingle().Which.Description.Should().Be(
            """
            Must the SENCO hold the award, and do they?
            Last day: Still in time. From the next day: Overdue.
            No NASENCO had been awarded to them by 2 September 2027. No NPQ for SENCOs had been awarded to them by 2 September 2027.
            As the record stood on 22 November 2026: Still in time.
            Start the NPQ for SENCOs with the next cohort: begun now, it cannot be expected to end by 1 September 2027.
            Employee ID E1, URN 900001.
            """);
        calendar.Run.Error.Should().StartWith("Dates in the calendar \"").And.Contain("\": 1.\n");
    }

    [Fact]
    public void It_takes_the_whole_day_and_no_time() => Exported.Rows("E1,A,900001,S,34,2024-09-01,,,,").Events.Should().ContainSingle()
        .Which.Should().Match<Ical.Net.CalendarComponents.CalendarEvent>(each => each.IsAllDay && each.End == null && each.Transparency == TransparencyType.Transparent);

    [Theory]
    [InlineData("2024-09-01", "2027-05-04 2027-08-01")] // 1 September 2027
    [InlineData("2025-03-31", "2027-12-02 2028-02-29")] // 31 March 2028: the month before has no 31st
    [InlineData("2024-02-29", "2026-10-31 2027-01-28")] // 28 February 2027, already less than 120 days away
    public void A_deadline_reminds_120_days_and_a_month_before(string start, string days)
    {
        var deadline = Exported.Rows($"E1,A,900001,S,34,{start},,,,").Events.Single();

        string.Join(' ', deadline.Alarms.Select(alarm => deadline.Start!.AddDays(alarm.Trigger!.Duration!.Value.Days!.Value).Value.ToString("yyyy-MM-dd"))).Should().Be(days);
        deadline.Alarms.Should().OnlyContain(alarm => alarm.Action == AlarmAction.Display).And.SatisfyRespectively(
            term => term.Description.Should().Be("In 120 days: Deadline: A, S"),
            month => month.Description.Should().Be("In a month: Deadline: A, S"));
    }

    [Theory]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,")] // overdue
    [InlineData("E1,A,900001,S,34,2024-09-01,2027-07-31,,,")] // leaves
    public void Nothing_else_reminds(string row) => Exported.Rows(row).Events.Should().ContainSingle().Which.Alarms.Should().BeEmpty();

    [Fact]
    public void The_same_extract_on_the_same_day_gives_the_same_bytes() =>
        Exported.Rows("E1,A,900001,S,34,2024-09-01,,,,").Bytes.Should().Equal(Exported.Rows("E1,A,900001,S,34,2024-09-01,,,,").Bytes);

    [Fact]
    public void Nobody_can_be_read_from_a_uid() => Exported.Rows("E1,Archer,900001,Ashbrook,34,2024-09-01,2027-12-31,,,|E1,Archer,900002,Beechwood,34,2024-09-01,2027-12-31,,,|E2,Archer,900001,Ashbrook,34,2024-09-01,2027-12-31,,,")
        .Events.Select(each => each.Uid).Should().HaveCount(6).And.OnlyHaveUniqueItems().And.AllSatisfy(uid => uid.Should().MatchRegex("^[0-9a-f]{32}@workforcecheck\\.qualificationrules$"));

    [Fact]
    public void Rejected_rows_have_no_events_and_the_others_do()
    {
        var calendar = Exported.Rows("E1,A,900001,S,34,2024-09-01,,,,|E2,B,900001,S,34,soon,,,,");

        calendar.Run.Exit.Should().Be(1);
        calendar.Shown.Should().Be("20270901 Deadline: A, S");
    }
}
