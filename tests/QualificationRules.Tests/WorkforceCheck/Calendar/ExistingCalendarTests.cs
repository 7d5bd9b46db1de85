using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using WorkforceCheck.Calendar;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>The file at <c>--ics</c>, which is read before it is replaced: what this program wrote is taken up, and anything else is left as it is.</summary>
public sealed class ExistingCalendarTests : IDisposable
{
    private const int Damages = 300;
    private const string Rows = "E1,A,900001,S,34,2024-09-01,,,,|E2,B,900001,S,34,2023-09-01,,,,";

    private static readonly string[] Bits = ["", "", ":", ";", "\r", "\n", "\r\n ", "\\", "9", "é", "\0", "=", "\"", "END:VEVENT\r\n"];

    private readonly CalendarOnDisk _calendar = new();

    public void Dispose() => _calendar.Dispose();

    [Theory]
    [InlineData("", "", "as it was written")]
    [InlineData("\r\n", "\n", "line breaks of Unix")]
    [InlineData("\r\n ", "", "not folded")]
    [InlineData("VERSION:2.0\r\n", "VERSION:2.0\r\nX-WR-CALNAME:Trust\r\n", "with a name")]
    public void What_this_program_wrote_is_taken_up(string part, string by, string because)
    {
        var before = _calendar.Rows(Rows);
        File.WriteAllText(_calendar.Path, part.Length > 0 ? before.Text.Replace(part, by, StringComparison.Ordinal) : before.Text);

        _calendar.Rows(Rows).Text.Should().Be(before.Text, because);
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\r\n", "", "is no calendar")]
    [InlineData("BEGIN:VCALENDAR", "\uFEFFBEGIN:VCALENDAR", "is no calendar")]
    [InlineData("END:VCALENDAR\r\n", "", "is damaged: *")]
    [InlineData("END:VEVENT\r\n", "", "is damaged: *")]
    [InlineData("TRANSP:TRANSPARENT", "TRANSPARENT", "is damaged: *")]
    [InlineData("DTSTART;VALUE=DATE:20270901", "DTSTART;VALUE=DATE:20271301", "is damaged: *")]
    [InlineData("DTSTART;VALUE=DATE:20270901\r\n", "", "has events that this program did not write")]
    [InlineData("DTSTAMP:20261122T000000Z", "DTSTAMP:today", "is damaged: *")]
    [InlineData("DTSTAMP:20261122T000000Z\r\n", "", "is damaged: *")]
    [InlineData("SEQUENCE:9822", "SEQUENCE:x", "is damaged: *")]
    [InlineData("SEQUENCE:9822", "SEQUENCE:-1", "is damaged: *")]
    [InlineData("SEQUENCE:9822", "SEQUENCE:2147483647", "is damaged: *")]
    [InlineData("SEQUENCE:9822", "SEQUENCE:9822\r\nSEQUENCE:9823", "is damaged: *")]
    [InlineData("STATUS:CONFIRMED", "STATUS:TENTATIVE", "has events that this program did not write")]
    [InlineData("X-WORKFORCECHECK-PERSON:", "X-OTHER:", "has events that this program did not write")]
    [InlineData("X-WORKFORCECHECK-POST:0", "X-WORKFORCECHECK-POST:first", "has events that this program did not write")]
    [InlineData("X-WORKFORCECHECK-FROM:2024", "X-WORKFORCECHECK-FROM:24", "has events that this program did not write")]
    [InlineData("@workforcecheck.qualificationrules", "@example.org", "has events that this program did not write")]
    [InlineData("PRODID:-//QualificationRules//WorkforceCheck//EN", "PRODID:-//Example//Planner//EN", "was written by another program (\"-//Example//Planner//EN\")")]
    [InlineData("PRODID:-//QualificationRules//WorkforceCheck//EN\r\n", "", "was written by another program (*")]
    [InlineData("END:VCALENDAR\r\n", "BEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20261122T000000Z\r\nDTSTART:20270112T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "has events that this program did not write")]
    [InlineData("END:VCALENDAR\r\n", "BEGIN:VTODO\r\nUID:milk\r\nDTSTAMP:20261122T000000Z\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "has events that this program did not write")]
    [InlineData("END:VCALENDAR\r\n", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "is damaged: *")]
    public void Anything_else_is_refused_by_name_and_left_as_it_is(string part, string by, string message)
    {
        var text = _calendar.Rows(Rows).Text;
        text.Should().Contain(part);
        text = text.Replace(part, by, StringComparison.Ordinal);
        File.WriteAllText(_calendar.Path, text);

        var run = Run.Check(Exported.CsvOf(Rows), "--ics", _calendar.Path);

        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.TrimEnd().Should().Match($"The calendar \"*\" cannot be written: the file is there and {message}. It is left as it is; give another name.").And.NotContain("\n");
        File.ReadAllBytes(_calendar.Path).Should().Equal(Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void An_event_that_stands_twice_is_refused()
    {
        var text = _calendar.Rows("E1,A,900001,S,34,2024-09-01,,,,").Text;
        var begin = text.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal);
        File.WriteAllText(_calendar.Path, text.Insert(begin, text[begin..text.IndexOf("END:VCALENDAR", StringComparison.Ordinal)]));

        Reading().Should().Throw<UnreadableFileException>().WithMessage("*is damaged*");
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused_wherever_it_was()
    {
        var bytes = _calendar.Rows("E1,A,900001,S,34,2024-09-01,2027-07-31,,,").Bytes;
        for (var length = 1; length < bytes.Length - "\r\n".Length; length++)
        {
            File.WriteAllBytes(_calendar.Path, bytes[..length]);
            Reading().Should().Throw<UnreadableFileException>($"it has only {length} bytes");
        }
    }

    [Fact]
    public void A_file_damaged_at_random_is_read_or_refused()
    {
        var random = new Random(1);
        var bytes = _calendar.Rows(Rows).Bytes;
        var refused = 0;
        for (var i = 0; i < Damages; i++)
        {
            var damaged = bytes.ToList();
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                var at = random.Next(damaged.Count);
                damaged.RemoveRange(at, Math.Min(random.Next(3), damaged.Count - at));
                damaged.InsertRange(Math.Min(at, damaged.Count), Encoding.UTF8.GetBytes(Bits[random.Next(Bits.Length)]));
            }

            File.WriteAllBytes(_calendar.Path, [.. damaged]);
            try
            {
                ExistingCalendar.Read(_calendar.Path).Should().HaveCountGreaterThan(0);
            }
            catch (UnreadableFileException e)
            {
                refused++;
                e.Message.Should().NotContainAny("\r", "\n", "\0");
            }
        }

        refused.Should().BeInRange(1, Damages - 1);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        File.WriteAllBytes(_calendar.Path, [.. "BEGIN:VCALENDAR\r\nX:"u8, 0xFF, .. "\r\nEND:VCALENDAR\r\n"u8]);

        Reading().Should().Throw<UnreadableFileException>().WithMessage("*is no calendar*");
    }

    [Fact]
    public void Where_there_is_no_file_or_an_empty_one_there_are_no_events()
    {
        ExistingCalendar.Read(_calendar.Path).Should().BeEmpty();
        File.WriteAllText(_calendar.Path, "");
        ExistingCalendar.Read(_calendar.Path).Should().BeEmpty();
    }

    private Action Reading() => () => ExistingCalendar.Read(_calendar.Path);
}
