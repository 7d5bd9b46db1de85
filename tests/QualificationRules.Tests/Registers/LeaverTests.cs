using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Somebody who has left is not in post because the end is blank: when the post ended is not known.</summary>
public sealed class LeaverTests
{
    [Theory]
    [InlineData("Status", "Leaver")]
    [InlineData("Employment Status", "Left Aug 2024")]
    [InlineData("Employee Status", "Inactive")]
    [InlineData("Leaver?", "Yes")]
    [InlineData("Left", "31/08/2024")]
    [InlineData("Active", "No")]
    [InlineData("Is Current", "FALSE")]
    public void A_blank_end_beside_one_who_has_left_is_not_known(string heading, string cell) => End(heading, "", cell).Should().Be("unknown");

    [Theory]
    [InlineData("Status", "Active")]
    [InlineData("Status", "Permanent")]
    [InlineData("Leaver?", "No")]
    [InlineData("Leaver", "")]
    [InlineData("Left", "N/A")]
    [InlineData("Active", "Yes")]
    [InlineData("DBS Status", "Ended")]
    public void Of_anybody_else_it_says_that_they_are_in_post(string heading, string cell) => End(heading, "", cell).Should().Be("never");

    [Theory]
    [InlineData("Leaver?", "Yes", "unknown")]
    [InlineData("Left", "Y", "unknown")]
    [InlineData("Is Leaver", "TRUE", "unknown")]
    [InlineData("Status", "Leaver", "unknown")]
    [InlineData("Leaver?", "No", "never")]
    [InlineData("Left", "", "never")]
    [InlineData("Leaver", "N/A", "never")]
    [InlineData("Leaver", "Current", "never")]
    [InlineData("Leaver", "Leaver", "unknown")]
    [InlineData("Leaving Reason", "Retired 31/08/2020", "unknown")]
    [InlineData("Reason For Leaving", "Promotion", "unknown")]
    [InlineData("Reason For Leaving", "N/A", "never")]
    [InlineData("Leaving Reason", "", "never")]
    [InlineData("Left School", "Yes", "unknown")]
    [InlineData("Ex-Employee", "Yes", "unknown")]
    [InlineData("No Longer Employed", "No", "never")]
    [InlineData("Employed", "No", "unknown")]
    [InlineData("Employed", "Yes", "never")]
    public void It_is_the_same_in_a_file_that_has_no_column_for_ends(string heading, string cell, string end) => EndWithoutColumn(heading, cell).Should().Be(end);

    [Theory]
    [InlineData("Left", "31/08/2024")]
    [InlineData("Leaver", "Aug-24")]
    [InlineData("Leaver?", "x")]
    public void There_a_column_of_leavers_that_says_anything_else_may_be_the_one_of_ends_and_is_asked_about(string heading, string cell) =>
        ((Action)(() => EndWithoutColumn(heading, cell))).Should().Throw<UnreadableFileException>().WithMessage($"*\"{heading}\" has \"{cell}\" on line 2, which is not yes or no: did you mean Role End Date or Contract End?*");

    [Fact]
    public void An_end_that_is_given_is_followed() => End("Status", "2024-08-31", "Leaver").Should().Be("2024-08-31");

    [Fact]
    public void It_is_noted_and_not_counted_as_left_out()
    {
        var notes = Read("Status", "", "Leaver").Notes;
        notes.Should().Contain(note => note.Kind.StartsWith("The person has left", StringComparison.Ordinal) && note.Line == 2 && note.Example.Contains("Leaver", StringComparison.Ordinal));
        notes.Should().NotContain(note => note.Kind.StartsWith("Columns that mean nothing", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_user_leaves_the_column_out_nothing_is_read_from_it() =>
        End("Status", "", "Leaver", new() { Map = ColumnMap.Of(["Status="]) }).Should().Be("never");

    private static string EndWithoutColumn(string heading, string cell) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes($"Employee ID,URN,Role,Role Start Date,{heading}\nE1,900001,SENCO,2020-09-01,{cell}\n")).People[0].Record.Appointments[0].Until.ToString();

    private static string End(string heading, string end, string cell, ExtractOptions? options = null) => Read(heading, end, cell, options).People[0].Record.Appointments[0].Until.ToString();

    private static StaffExtract Read(string heading, string end, string cell, ExtractOptions? options = null) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes($"Employee ID,URN,Role,Role Start Date,Role End Date,{heading}\nE1,900001,SENCO,2020-09-01,{end},{cell}\n"), options);
}
