using FluentAssertions;
using Ical.Net.CalendarComponents;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>Which event of a later export is which of an earlier one, and when its SEQUENCE rises. Rows are split by bars.</summary>
public sealed class EventIdentityTests
{
    private const string Archer = "E1,A,900001,S,34,2024-09-01,,,,";

    public static TheoryData<string, string, string> Corrections => new()
    {
        { "an older post is added, which has ended", Archer, $"{Archer}|E1,A,900002,T,1,2023-01-09,2023-07-31,,," },
        { "an older post is added, at the same school", Archer, $"{Archer}|E1,A,900001,S,34,2022-01-10,2022-07-31,,," },
        { "an older post is added, still held", Archer, $"E1,A,900002,T,1,2023-09-01,,,,|{Archer}" },
        { "a later post is added", Archer, $"{Archer}|E1,A,900002,T,1,2028-09-01,,,," },
        { "rows of other people are added before", Archer, $"E0,Z,900001,S,34,2024-09-01,,,,|{Archer}" },
        { "the URN is corrected", Archer, "E1,A,900003,S,34,2024-09-01,,,," },
        { "the URN is taken out", Archer, "E1,A,,S,34,2024-09-01,,,," },
        { "the URN is filled in", "E1,A,,S,34,2024-09-01,,,,", Archer },
        { "the start is corrected by a day", Archer, "E1,A,900001,S,34,2024-09-02,,,," },
        { "the start is corrected by a month", Archer, "E1,A,900001,S,34,2024-10-01,,,," },
        { "the start is corrected by a year", Archer, "E1,A,900001,S,34,2025-09-01,,,," },
        { "start and URN are corrected", Archer, "E1,A,900003,S,34,2024-09-04,,,," },
        { "the row is split", Archer, "E1,A,900001,S,34,2024-09-01,2026-08-31,,,|E1,A,900001,S,34,2026-09-01,,,," },
        { "the row is split in days to come", Archer, "E1,A,900001,S,34,2024-09-01,2026-12-31,,,|E1,A,900001,S,34,2027-01-01,,,," },
        { "split rows are joined", "E1,A,900001,S,34,2024-09-01,2026-12-31,,,|E1,A,900001,S,34,2027-01-01,,,,", Archer },
        { "an earlier row of the appointment is added", Archer, $"{Archer}|E1,A,900001,S,34,2024-03-04,2024-08-31,,," },
        { "the name is corrected", Archer, "E1,Archer,900001,Ashbrook,34,2024-09-01,,,," },
        { "the id is in lower case", Archer, "e1,A,900001,S,34,2024-09-01,,,," },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public void A_correction_leaves_a_deadline_its_UID(string because, string before, string after)
    {
        using var calendar = new CalendarOnDisk();
        var was = DeadlineOf(calendar.Rows(before), "A");

        calendar.Rows(after, "2026-12-01").Events.Should().ContainSingle(each => each.Uid == was.Uid, because).Which.Summary.Should().StartWith("Deadline");
    }

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Taken_back_too(string because, string before, string after)
    {
        using var calendar = new CalendarOnDisk();
        var first = calendar.Rows(before);
        calendar.Rows(after, "2026-12-01");

        calendar.Rows(before, "2026-12-08").Lines.Should().Contain(first.Lines, because);
    }

    [Theory]
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,|E1,A,900002,T,1,2024-09-01,,,,")]
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,|E1,A,900002,T,1,2024-09-05,,,,")]
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,|E1,A,900002,T,1,2025-03-03,,,,")]
    public void Of_two_posts_each_keeps_its_own(string both)
    {
        using var calendar = new CalendarOnDisk();
        var rows = both.Split('|');
        var first = calendar.Rows(both);

        var oneLess = calendar.Rows(rows[1], "2026-12-01");
        var otherOrder = calendar.Rows($"{rows[1]}|{rows[0]}", "2026-12-08");

        oneLess.With("Deadline: A, T").Uid.Should().Be(first.With("Deadline: A, T").Uid);
        oneLess.With("Cancelled: Deadline: A, S").Uid.Should().Be(first.With("Deadline: A, S").Uid);
        otherOrder.Events.Select(each => (each.Uid, each.Summary)).Should().BeEquivalentTo(first.Events.Select(each => (each.Uid, each.Summary)));
    }

    [Fact]
    public void A_post_at_the_same_school_years_later_is_another()
    {
        using var calendar = new CalendarOnDisk();
        var first = calendar.Rows("E1,A,900001,S,34,2025-09-01,2026-12-31,,,");
        var both = calendar.Rows("E1,A,900001,S,34,2025-09-01,2026-12-31,,,|E1,A,900001,S,34,2028-09-01,,,,");

        both.Lines.Should().BeEquivalentTo("20270101 Rule does not apply: A, S", "20280901 Exempt: A, S");
        both.With("Rule does not apply").Uid.Should().Be(first.With("Rule does not apply").Uid);
    }

    [Theory]
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,")] // a deadline to come
    [InlineData("E1,A,900001,S,34,2023-09-01,,,,")] // overdue
    [InlineData("E1,A,900001,S,34,2024-09-01,2027-12-31,,,")] // two changes to come
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-02-03,2027-02-10,")] // will hold it
    public void Where_only_time_passes_nothing_changes(string rows)
    {
        using var calendar = new CalendarOnDisk();
        var before = calendar.Rows(rows);

        calendar.Rows(rows, "2026-12-01").Text.Should().Be(before.Text);
    }

    [Fact]
    public void Posts_that_neither_school_nor_start_tells_apart_are_told_apart_by_their_events()
    {
        const string Holds = "2025-02-03,2026-11-02,";
        const string Rows = $"E1,A,,S,34,2024-09-04,,{Holds}|E1,A,,S,34,2024-09-04,2027-12-31,{Holds}";
        using var calendar = new CalendarOnDisk();
        var before = calendar.Rows(Rows);

        before.Shown.Should().Be("20280101 Rule does not apply: A, S");
        calendar.Rows(Rows).Text.Should().Be(before.Text);
    }

    [Fact]
    public void SEQUENCE_and_DTSTAMP_rise_only_where_the_event_changed()
    {
        using var calendar = new CalendarOnDisk();
        var before = calendar.Rows($"{Archer}|E2,B,900001,S,34,2024-09-01,,,,");

        var after = calendar.Rows($"{Archer}|E2,B,900001,S,34,2024-09-04,,,,", "2026-12-01");

        (SequenceOf(after, "A"), StampOf(after, "A")).Should().Be((SequenceOf(before, "A"), StampOf(before, "A")));
        SequenceOf(after, "B").Should().BeGreaterThan(SequenceOf(before, "B"));
        StampOf(after, "B").Should().Be("2026-12-01");
    }

    [Fact]
    public void SEQUENCE_rises_on_one_day_too_and_as_of_an_earlier_one()
    {
        using var calendar = new CalendarOnDisk();
        int[] sequences =
        [
            SequenceOf(calendar.Rows(Archer), "A"),
            SequenceOf(calendar.Rows("E1,A,900001,S,34,2024-09-02,,,,"), "A"),
            SequenceOf(calendar.Rows("E1,A,900001,S,34,2024-09-03,,,,"), "A"),
            SequenceOf(calendar.Rows("E1,A,900001,S,34,2024-09-04,,,,", "2026-11-01"), "A"),
        ];

        sequences.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_export_into_a_new_file_as_of_a_later_day_replaces_the_event_too()
    {
        var (before, after) = (DeadlineOf(Exported.Rows(Archer), "A"), DeadlineOf(Exported.Rows("E1,A,900003,S,34,2024-09-04,,,,", "--on", "2026-12-01"), "A"));

        after.Uid.Should().Be(before.Uid);
        after.Sequence.Should().BeGreaterThan(before.Sequence);
    }

    private static CalendarEvent DeadlineOf(Exported calendar, string name) =>
        calendar.Events.Should().ContainSingle(each => each.Summary!.StartsWith($"Deadline: {name}", StringComparison.Ordinal)).Subject;

    private static int SequenceOf(Exported calendar, string name) => calendar.With($"Deadline: {name}").Sequence;

    private static string StampOf(Exported calendar, string name) => calendar.With($"Deadline: {name}").DtStamp!.Value.ToString("yyyy-MM-dd");
}
