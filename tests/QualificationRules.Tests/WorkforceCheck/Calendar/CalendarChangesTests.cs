using FluentAssertions;
using Ical.Net;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>
/// What becomes of a calendar where the extract was changed between two exports: one as of 22 November 2026, one as of 1 December 2026.
/// Rows and events are split by bars.
/// </summary>
public sealed class CalendarChangesTests
{
    private const string Archer = "E1,A,900001,S,34,2024-09-01,,,,";

    [Theory]
    [InlineData("nothing", Archer, "20270901 Deadline: A, S")]
    [InlineData("the post has ended", "E1,A,900001,S,34,2024-09-01,2026-11-30,,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the post is to end before", "E1,A,900001,S,34,2024-09-01,2027-01-31,,,", "20270201 Rule does not apply: A, S|20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the start was later", "E1,A,900001,S,34,2024-09-04,,,,", "20270904 Deadline: A, S")]
    [InlineData("the start was much later", "E1,A,900001,S,34,2025-09-01,,,,", "20280901 Deadline: A, S")]
    [InlineData("the start was so early that they are overdue", "E1,A,900001,S,34,2022-09-01,,,,", "20250902 Overdue: A, S|20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the start was so early that they are exempt", "E1,A,900001,S,34,2007-09-01,,,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the start is not known", "E1,A,900001,S,34,unknown,,,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("earlier service exempts", $"{Archer}|E1,A,900002,T,1,2018-09-01,2020-08-31,,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("a type that the rule does not reach", "E1,A,900001,S,11,2024-09-01,,,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the type is missing", "E1,A,900001,S,,2024-09-01,,,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the award is missing", "E1,A,900001,S,34,2024-09-01,,2025-02-03,,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the award came", "E1,A,900001,S,34,2024-09-01,,2025-02-03,2026-11-27,", "20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the row is gone", "E2,B,900001,S,34,2012-09-03,,,,", "20150904 Overdue: B, S|20270901 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("another person in their place", "E2,B,900001,S,34,2024-09-01,,,,", "20270901 CANCELLED Cancelled: Deadline: A, S|20270901 Deadline: B, S")]
    [InlineData("another post in its place", "E1,A,900002,T,1,2026-09-01,,,,", "20270901 CANCELLED Cancelled: Deadline: A, S|20290901 Deadline: A, T")]
    [InlineData("the name was corrected", "E1,Archer,900001,S,34,2024-09-01,,,,", "20270901 Deadline: Archer, S")]
    [InlineData("the row is rejected", "E1,A,900001,S,34,soon,,,,", "20270901 Deadline: A, S")]
    [InlineData("another row of theirs is rejected", $"{Archer}|E1,A,900002,T,1,soon,,,,", "20270901 Deadline: A, S")]
    [InlineData("a row cannot be read, and it may be theirs", "E2,B,900001,S,34,2012-09-03,,,,|E1,\"A,900001,S,34,2024-09-01,,,,", "20150904 Overdue: B, S|20270901 Deadline: A, S")]
    [InlineData("a row has no employee id, and it may be theirs", "E2,B,900001,S,34,2012-09-03,,,,|,A,900001,S,34,2024-09-01,,,,", "20150904 Overdue: B, S|20270901 Deadline: A, S")]
    public void A_deadline_to_come(string because, string after, string events) => Changed(Archer, after).Lines.Should().BeEquivalentTo(events.Split('|'), because);

    [Theory]
    [InlineData("nothing", "E1,A,900001,S,34,2023-09-01,,,,", "20260902 Overdue: A, S")]
    [InlineData("the award came", "E1,A,900001,S,34,2023-09-01,,2024-10-07,2026-11-27,", "20260902 CANCELLED Cancelled: Overdue: A, S")]
    [InlineData("the award is to come", "E1,A,900001,S,34,2023-09-01,,2025-10-06,2027-10-04,", "20260902 Overdue: A, S|20271004 Holds it: A, S")]
    [InlineData("the post has ended", "E1,A,900001,S,34,2023-09-01,2026-11-27,,,", "20260902 CANCELLED Cancelled: Overdue: A, S")]
    [InlineData("the start was a little later", "E1,A,900001,S,34,2023-09-04,,,,", "20260905 Overdue: A, S")]
    [InlineData("the start was so late that they are in time", "E1,A,900001,S,34,2024-09-01,,,,", "20260902 CANCELLED Cancelled: Overdue: A, S|20270901 Deadline: A, S")]
    [InlineData("the row is gone", "E2,B,900001,S,34,2012-09-03,,,,", "20150904 Overdue: B, S|20260902 CANCELLED Cancelled: Overdue: A, S")]
    public void Somebody_overdue(string because, string after, string events) => Changed("E1,A,900001,S,34,2023-09-01,,,,", after).Lines.Should().BeEquivalentTo(events.Split('|'), because);

    [Theory]
    [InlineData("it came, and they are overdue", "E1,A,900001,S,34,2023-11-25,,,,", "20261125 Deadline: A, S|20261126 Overdue: A, S")]
    [InlineData("the row is gone", "E2,B,900001,S,34,2012-09-03,,,,", "20150904 Overdue: B, S|20261125 Deadline: A, S")]
    [InlineData("the start was a little earlier", "E1,A,900001,S,34,2023-11-20,,,,", "20261120 Deadline: A, S|20261121 Overdue: A, S")]
    [InlineData("the award had come before it", "E1,A,900001,S,34,2023-11-25,,2024-10-07,2026-11-23,", "20261125 CANCELLED Cancelled: Deadline: A, S")]
    [InlineData("the post had ended before it", "E1,A,900001,S,34,2023-11-25,2026-11-23,,,", "20261125 CANCELLED Cancelled: Deadline: A, S")]
    public void A_deadline_that_passes_between_the_exports(string because, string after, string events) => Changed("E1,A,900001,S,34,2023-11-25,,,,", after).Lines.Should().BeEquivalentTo(events.Split('|'), because);

    [Theory]
    [InlineData("it came", "E1,A,900001,S,34,2024-09-01,2026-11-27,,,", "20261128 Rule does not apply: A, S")]
    [InlineData("it was put off", "E1,A,900001,S,34,2024-09-01,2027-01-31,,,", "20270201 Rule does not apply: A, S")]
    [InlineData("they stay", Archer, "20261128 CANCELLED Cancelled: Rule does not apply: A, S|20270901 Deadline: A, S")]
    public void The_end_of_a_post(string because, string after, string events) => Changed("E1,A,900001,S,34,2024-09-01,2026-11-27,,,", after).Lines.Should().BeEquivalentTo(events.Split('|'), because);

    [Fact]
    public void What_is_cancelled_says_what_it_was_and_why_it_is_so_no_more()
    {
        using var calendar = new CalendarOnDisk();
        calendar.Rows(Archer);

        var after = calendar.Rows("E1,A,900001,S,34,2024-09-01,2026-11-30,,,", "2026-12-01");

        after.Events.Should().ContainSingle().Which.Description.Should().Be(
            """
            No longer so, as the record stood on 1 December 2026. On this day: Rule does not apply. This post is not held on 1 December 2026; it ended on 30 November 2026.
            Before: Must the SENCO hold the award, and do they?
            Last day: Still in time. From the next day: Overdue.
            No NASENCO had been awarded to them by 2 September 2027. No NPQ for SENCOs had been awarded to them by 2 September 2027.
            As the record stood on 22 November 2026: Still in time.
            Start the NPQ for SENCOs with the next cohort: begun now, it cannot be expected to end by 1 September 2027.
            Employee ID E1, URN 900001.
            """);
        after.Events.Single().Alarms.Should().BeEmpty();
        after.Run.Error.Should().Contain("\": 0. Cancelled now: 1.");
    }

    [Fact]
    public void What_is_cancelled_stays_so_until_it_holds_again()
    {
        using var calendar = new CalendarOnDisk();
        calendar.Rows(Archer);

        var gone = calendar.Rows("E2,B,900001,S,34,2007-09-01,,,,", "2026-12-01").Events.Single();
        var still = calendar.Rows("E2,B,900001,S,34,2007-09-01,,,,", "2027-01-01").Events.Single();
        var again = calendar.Rows(Archer, "2027-02-01").Events.Single();

        (gone.Status, still.Status, again.Status).Should().Be((EventStatus.Cancelled, EventStatus.Cancelled, EventStatus.Confirmed));
        (still.Sequence, again.Summary).Should().Be((gone.Sequence, "Deadline: A, S"));
        again.Sequence.Should().BeGreaterThan(still.Sequence);
    }

    [Fact]
    public void The_events_of_another_question_are_left_as_they_are()
    {
        using var calendar = new CalendarOnDisk();
        var before = calendar.Rows(Archer).Events.Single();

        var after = calendar.Rows("E1,A,900001,S,34,2024-09-01,2027-07-31,,,", "2026-12-01", "--question", "senco-appointment");

        after.Events.Should().HaveCountGreaterThan(1);
        after.With("Deadline").Should().Match<Ical.Net.CalendarComponents.CalendarEvent>(each => each.Uid == before.Uid && each.Sequence == before.Sequence && each.Status == EventStatus.Confirmed);
    }

    private static Exported Changed(string before, string after)
    {
        using var calendar = new CalendarOnDisk();
        calendar.Rows(before);
        return calendar.Rows(after, "2026-12-01");
    }
}
