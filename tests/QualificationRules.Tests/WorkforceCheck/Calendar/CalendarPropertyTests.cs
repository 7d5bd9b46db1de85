using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ical.Net;
using WorkforceCheck.Commands;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>What is true of every calendar, whatever happens to the extract between two exports.</summary>
public sealed class CalendarPropertyTests
{
    [Property(MaxTest = 60, Arbitrary = [typeof(Extracts)])]
    public void Every_event_of_before_is_there_after_holding_or_cancelled(Staff first, Staff second, Staff third)
    {
        using var file = new CalendarOnDisk();
        Exported[] calendars = [first.ExportInto(file), second.ExportInto(file), third.ExportInto(file)];

        foreach (var calendar in calendars)
        {
            calendar.Events.Select(each => each.Uid).Should().OnlyHaveUniqueItems();
            calendar.Events.Where(each => each.Status is not (EventStatus.Confirmed or EventStatus.Cancelled)).Should().BeEmpty();
        }

        foreach (var (before, after) in calendars.Zip(calendars.Skip(1)))
        {
            foreach (var was in before.Events)
            {
                var now = after.Events.Should().ContainSingle(each => each.Uid == was.Uid).Subject;
                var isSame = (was.Start, was.Summary, was.Description, was.Status).Equals((now.Start, now.Summary, now.Description, now.Status));
                now.Sequence.Should().Match(sequence => isSame ? sequence == was.Sequence : sequence > was.Sequence, "{0} became {1}", was.Summary, now.Summary);
            }
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Extracts)])]
    public void The_same_report_again_changes_nothing(Staff first, Staff second)
    {
        using var file = new CalendarOnDisk();
        first.ExportInto(file);
        var once = second.ExportInto(file);

        second.ExportInto(file).Text.Should().Be(once.Text);
    }

    /// <summary>What a calendar shows as holding, and is to come, is what a calendar written anew shows: no event of an earlier export is left over.</summary>
    [Property(MaxTest = 60, Arbitrary = [typeof(Extracts)])]
    public void What_is_to_come_is_what_the_last_extract_says(Staff first, Staff second)
    {
        using var file = new CalendarOnDisk();
        first.ExportInto(file);
        var (updated, anew) = (second.ExportInto(file), Exported.Check(second.Csv, "--on", second.On));

        if (anew.Run.Exit == ExitCodes.Answered) // a row that is rejected leaves its events as they were
        {
            ToCome(updated).Should().BeEquivalentTo(ToCome(anew));
        }

        IEnumerable<string> ToCome(Exported calendar) => calendar.Events
            .Where(each => each.Status is EventStatus.Confirmed && (string.CompareOrdinal(Exported.DayOf(each), second.On.Replace("-", "", StringComparison.Ordinal)) >= 0 || each.Summary!.StartsWith("Overdue", StringComparison.Ordinal)))
            .Select(each => $"{Exported.DayOf(each)} {each.Summary}");
    }

    [Property(MaxTest = 30, Arbitrary = [typeof(Extracts)])]
    public void No_line_is_too_long_and_none_ends_otherwise_than_by_CRLF(Staff staff)
    {
        var text = Exported.Check(staff.Csv, "--on", staff.On).Text;

        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
    }

    /// <summary>An extract and the date asked about.</summary>
    public sealed record Staff(string On, string[] Rows)
    {
        public string Csv => Exported.CsvOf(string.Join('|', Rows.Prepend("E0,Nobody,900009,Nowhere,34,2007-09-01,,,,")));

        public override string ToString() => $"{On}: {string.Join('|', Rows)}";

        internal Exported ExportInto(CalendarOnDisk file) => file.Check(Csv, "--on", On);
    }

    /// <summary>Extracts of few people, schools and days, so that two of them have much in common.</summary>
    public static class Extracts
    {
        private static Gen<string> Course => Gen.Elements(",,", ",,", ",,", "2025-02-03,2026-11-02,", "2025-02-03,2027-02-10,", "2025-02-03,,", "soon,,");

        public static Arbitrary<Staff> Arbitrary() => Arb.From(
            from date in Gen.Elements("2026-11-22", "2026-12-01", "2027-09-02", "2028-01-10")
            from type in Gen.Elements("34", "34", "1", "11", "")
            from one in RowsOf("E1,A. Archer", type)
            from other in RowsOf("E2,\"Ó Néill; Siân 😀\"", type)
            select new Staff(date, [.. one, .. other]),
            staff => staff.Rows.Select((_, index) => staff with { Rows = [.. staff.Rows.Where((_, other) => other != index)] }));

        private static Gen<IEnumerable<string>> RowsOf(string person, string type) =>
            from count in Gen.Choose(0, 3)
            from posts in Gen.ArrayOf(PostOf(type), count)
            from course in Course
            select posts.Select(post => $"{person},{post},{course}");

        private static Gen<string> PostOf(string type) =>
            from school in Gen.Elements($"900001,Ashbrook,{type}", "900002,Beechwood,1", ",Ashbrook,34", "900003,Larch,11")
            from start in Gen.Elements("2023-09-01", "2024-09-01", "2024-09-04", "2025-03-03", "2027-01-04", "Nov 2023", "2018-09-01", "unknown")
            from end in Gen.Elements("", "", "", "", "2026-08-31", "2026-12-31", "2027-12-31")
            select $"{school},{start},{end}";
    }
}
