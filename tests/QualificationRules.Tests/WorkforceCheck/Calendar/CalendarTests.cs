using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>The calendar that <c>check --ics</c> writes. "Today" is 22 November 2026.</summary>
public sealed class CalendarTests
{
    private const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,Role End Date,NPQ Start Date,NPQ Award Date,QTLS From,QTLS Until,Teaches At School,QTS Date,Induction Status,NASENCO Award Date\n";
    private const string Archer = "E1,A. Archer,900001,Ashbrook Primary,34,2024-09-01,,,,,,,,,\n";

    [Theory]
    [InlineData("E1,A,900001,S,34,2024-09-01,,,,,,,,,", "20270901 CONFIRMED Deadline: A\\, S")]
    [InlineData("E1,A,900001,S,34,2023-11-22,,,,,,,,,", "20261122 CONFIRMED Deadline: A\\, S")] // today
    [InlineData("E1,A,900001,S,34,2023-11-21,,,,,,,,,", "")] // passed yesterday
    [InlineData("E1,A,900001,S,34,2027-01-04,,,,,,,,,", "20270104 CONFIRMED Still in time: A\\, S|20300104 CONFIRMED Deadline: A\\, S")] // not yet in post
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-02-03,2026-11-02,,,,,,", "20270901 CANCELLED Deadline lifted: A\\, S")] // holds it
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-02-03,2027-02-10,,,,,,", "20270210 CONFIRMED Holds it: A\\, S|20270901 CANCELLED Deadline lifted: A\\, S")] // will hold it in time
    [InlineData("E1,A,900001,S,34,2024-09-01,,2025-10-06,2027-10-04,,,,,,", "20270901 CONFIRMED Deadline: A\\, S|20271004 CONFIRMED Holds it: A\\, S")] // too late
    [InlineData("E1,A,900001,S,34,2024-09-01,2027-07-31,,,,,,,,", "20270801 CONFIRMED Rule does not apply: A\\, S|20270901 CANCELLED Deadline lifted: A\\, S")] // leaves before
    [InlineData("E1,A,900001,S,34,2024-09-01,2027-12-31,,,,,,,,", "20270901 CONFIRMED Deadline: A\\, S|20280101 CONFIRMED Rule does not apply: A\\, S")] // leaves after
    [InlineData("E1,A,900001,S,34,2007-09-01,,,,,,,,,", "")] // exempt for good
    [InlineData("E1,A,900001,S,34,Nov 2023,,,,,,,,,", "20261201 CONFIRMED Overdue: A\\, S")] // the deadline is not known, but past by then
    public void Deadlines_and_changes_to_come(string row, string events) =>
        string.Join('|', Exported.Check($"{Header}{row}\n").Lines).Should().Be(events);

    [Fact]
    public void The_properties_of_an_event()
    {
        var calendar = Exported.Check(Header + Archer);

        Encoding.UTF8.GetString(calendar.Bytes).Should().StartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//QualificationRules//WorkforceCheck//EN\r\nBEGIN:VEVENT\r\n").And.EndWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        calendar.Events.Should().ContainSingle().Which.Should().Contain("DTSTAMP", "20261122T000000Z").And.Contain("DTSTART;VALUE=DATE", "20270901").And.Contain("TRANSP", "TRANSPARENT")
            .And.ContainKey("DESCRIPTION").WhoseValue.Should().Contain("From the next day: Overdue.").And.Contain("As the record stood on 22 November 2026: Still in time.").And.EndWith("Employee ID E1\\, URN 900001.");
        calendar.Run.Error.Should().StartWith("Dates in the calendar \"").And.Contain(": 1.");
    }

    [Fact]
    public void Line_breaks_are_CRLF_and_no_line_is_longer_than_75_octets()
    {
        var bytes = Exported.Check($"{Header}E1,Siân Ó Néill-Ní Dhomhnaill,900001,\"Ysgol Gynradd Llanfairpwllgwyngyll; Saint-Étienne, Æthelstan’s\",34,2024-09-01,,,,,,,,,\n").Bytes;

        var text = Encoding.UTF8.GetString(bytes);
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Replace("\r\n ", "", StringComparison.Ordinal).Should().Contain("SUMMARY:Deadline: Siân Ó Néill-Ní Dhomhnaill\\, Ysgol Gynradd Llanfairpwllgwyngyll\\; Saint-Étienne\\, Æthelstan’s\r\n");
    }

    [Fact]
    public void The_same_extract_on_the_same_day_gives_the_same_bytes() =>
        Exported.Check(Header + Archer).Bytes.Should().Equal(Exported.Check(Header + Archer).Bytes);

    [Theory]
    [InlineData(Archer, "--clock", "appointment", "on another day, nothing else")]
    [InlineData("E1,A. Baker,900001,Ashbrook Academy,34,2024-09-01,,,,,,,,,\n", "--clock", "appointment", "renamed")]
    [InlineData("e1,A. Archer,900001,Ashbrook Primary,34,2024-09-01,,,,,,,,,\n", "--clock", "appointment", "the id in lower case")]
    [InlineData("E1,A. Archer,900001,Ashbrook Primary,34,2024-10-01,,,,,,,,,\n", "--clock", "appointment", "the start corrected, so that the deadline moves")]
    [InlineData("E1,A. Archer,900001,Ashbrook Primary,34,2024-09-01,2027-01-31,,,,,,,,\n", "--clock", "appointment", "the deadline lifted")]
    [InlineData("E1,A. Archer,900001,Ashbrook Primary,34,2024-09-01,,,,,,,,,\nE1,A. Archer,900002,Beechwood,34,2024-03-01,2024-05-31,,,,,,,,\n", "--clock", "first", "another reading, so that the deadline moves")]
    public void A_later_export_replaces_an_event_and_does_not_add_one(string row, string option, string reading, string because)
    {
        var before = Exported.Check(Header + Archer, "--on", "2026-11-22").Events.Single();
        var after = Exported.Check(Header + row, "--on", "2026-12-01", option, reading).Events.Single(each => each["SUMMARY"].StartsWith("Deadline", StringComparison.Ordinal));

        after["UID"].Should().Be(before["UID"], because);
        int.Parse(after["SEQUENCE"]).Should().BeGreaterThan(int.Parse(before["SEQUENCE"]));
        string.CompareOrdinal(after["DTSTAMP"], before["DTSTAMP"]).Should().BePositive();
    }

    [Fact]
    public void Posts_at_two_schools_at_once_have_a_deadline_each()
    {
        var calendar = Exported.Check($"{Header}{Archer}E1,A. Archer,900002,Beechwood Academy,34,2024-09-01,,,,,,,,,\n");

        calendar.Lines.Should().BeEquivalentTo("20270901 CONFIRMED Deadline: A. Archer\\, Ashbrook Primary", "20270901 CONFIRMED Deadline: A. Archer\\, Beechwood Academy");
        calendar.Events.Select(each => each["UID"]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Overlapping_rows_at_one_school_are_one_appointment_and_keep_the_event_of_the_first()
    {
        var later = Archer.Replace("2024-09-01", "2025-04-22", StringComparison.Ordinal);
        var (one, other) = (Exported.Check(Header + Archer + later), Exported.Check(Header + later + Archer));

        one.Lines.Should().Equal(other.Lines);
        one.Events.Should().ContainSingle().Which["UID"].Should().Be(Exported.Check(Header + Archer).Events[0]["UID"], "HR split the row, and the deadline is the same one");
    }

    [Fact]
    public void Posts_at_one_school_that_are_two_appointments_are_told_apart()
    {
        const string Later = "E1,A. Archer,900001,Ashbrook Primary,34,2029-09-01,,,,,,,,,\n";
        var both = Exported.Check(Header + Archer.Replace("2024-09-01,", "2024-09-01,2027-07-31", StringComparison.Ordinal) + Later);

        both.Events.Select(each => each["UID"]).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(1);
    }

    [Fact]
    public void Two_people_and_two_questions_are_told_apart()
    {
        const string Posts = "E1,A,900001,S,34,2024-09-01,2027-07-31,,,,,,,,\nE2,B,900001,S,34,2024-09-01,2027-07-31,,,,,,,,\n";
        var (qualification, appointment) = (Exported.Check(Header + Posts, "--question", "senco-qualification"), Exported.Check(Header + Posts, "--question", "senco-appointment"));

        qualification.Events.Concat(appointment.Events).Select(each => each["UID"]).Should().OnlyHaveUniqueItems().And.HaveCount(6);
    }

    [Fact]
    public void What_is_past_shifts_no_event_that_is_to_come()
    {
        const string Row = "E1,A,900001,S,34,2020-09-01,2029-08-31,,,2019-01-01,2027-06-30,yes,2028-01-10,Passed,\n";
        string[] question = ["--question", "senco-appointment"];
        var (before, after) = (Exported.Check(Header + Row, [.. question, "--on", "2026-11-22"]), Exported.Check(Header + Row, [.. question, "--on", "2027-11-22"]));

        before.Lines.Should().Equal("20270701 CONFIRMED May not be SENCO: A\\, S", "20280110 CONFIRMED May be SENCO: A\\, S", "20290901 CONFIRMED Rule does not apply: A\\, S");
        after.Lines.Should().Equal(before.Lines.Skip(1));
        after.UidOf("May be").Should().Be(before.UidOf("May be"));
    }

    [Fact]
    public void Rejected_rows_have_no_events_and_the_others_do()
    {
        var calendar = Exported.Check($"{Header}{Archer}E2,B,900001,S,34,soon,,,,,,,,,\n");

        calendar.Run.Exit.Should().Be(1);
        calendar.Lines.Should().ContainSingle();
    }
}
