using System.Text;
using FluentAssertions;
using QualificationRules.Registers.Extracts;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Rows, cells and encodings that are not as the documentation has them, and are read all the same.</summary>
public sealed class ShapeTests
{
    private const string Header = "Employee ID,Name,URN,Establishment Type,Role,Role Start Date,Role End Date,NASENCO Award Date,NPQ Award Date";
    private const string Row = "E1,Zo\u00EB,900001,34,SENCO,2020-09-01,,,";
    private const string Answer = "E1 Overdue 2023-09-01";

    public static TheoryData<string, byte[]> Encodings { get; } = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes($"{Header}\n{Row}\n") },
        { "UTF-16, little end first", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"{Header}\n{Row}\n")] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes($"{Header}\n{Row}\n")] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes($"{Header}\n{Row}\n") },
        { "Windows-1252", Encoding.Latin1.GetBytes($"{Header}\n{Row}\n") },
        { "both", [.. Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"), .. Encoding.Latin1.GetBytes("E2,Zo\u00EB,900001,34,Teacher,,,,\n")] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encodings_are_told_apart(string name, byte[] file) =>
        Run.Check(file, "--format", "csv", "--on", "2026-11-22").Out.Should().Contain(",E1,Zo\u00EB,900001,,Overdue,", name);

    [Theory]
    [InlineData("{0}\n{1}\nE9,Total,,,,,,,\n", "a name that is a word of footers")]
    [InlineData("{0}\n{1}\n\n,,,,,,,,\nTotal,1,,,,,,,\nEnd of report\n", "totals and a footer")]
    [InlineData("{0}\n{1}\nGrand Total: 1\n", "a total of one cell")]
    [InlineData("{0}\n{1}\n{0}\n", "headings repeated")]
    [InlineData("Trust,Staff\nRun on 22/11/2026\n\n{0}\nAshbrook Primary,,,,,,,,\n{1}\n", "rows above, and the heading of a group")]
    [InlineData("sep=,\n{0}\n{1}\n", "Excel's first line")]
    [InlineData("{0},,\n{1},,\n", "blank columns at the right")]
    [InlineData("{0}\n{1},,\n", "separators after the rows and not after the headings")]
    [InlineData("{0}\r{1}\r", "line breaks of an old Mac")]
    public void Rows_that_are_about_the_list_are_passed_over(string format, string because) =>
        Answers.Of(Run.Check(string.Format(null, format, Header, Row), "--format", "csv", "--on", "2026-11-22")).Should().Be(Answer, because);

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('|')]
    public void Other_separators(char separator) =>
        Answers.Of(Run.Check($"{Header}\n{Row}\n".Replace(',', separator), "--format", "csv", "--on", "2026-11-22")).Should().Be(Answer);

    [Fact]
    public void A_quotation_mark_left_open_spoils_its_row_and_no_other()
    {
        var run = Run.Check($"{Header}\n{Row}\nE2,\"Open,900001,34,SENCO,2020-09-01,,,\nE3,\"Two\nlines\",900001,34,SENCO,2020-09-01,,,\n{Row.Replace("E1", "E4", StringComparison.Ordinal)}\n", "--format", "csv", "--on", "2026-11-22");

        Answers.Of(run).Should().Be($"{Answer}; {" Rejected ".TrimEnd()} ; E3 Overdue 2023-09-01; E4 Overdue 2023-09-01".Replace("  ;", " ;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Present", "never")]
    [InlineData("31/12/9999", "never")]
    [InlineData("2999-12-31 00:00:00", "never")]
    [InlineData("31/12/4712", "never")]
    [InlineData("N/A", "never")]
    [InlineData("-", "never")]
    [InlineData("NULL", "never")]
    [InlineData("00/01/1900", "never")]
    [InlineData("TBC", "unknown")]
    [InlineData("31.08.2026", "2026-08-31")]
    public void Ends(string cell, string until) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes($"{Header}\nE1,,900001,34,SENCO,2020-09-01,{cell},,\n")).People[0].Record.Appointments[0].Until.ToString().Should().Be(until);

    [Theory]
    [InlineData("TBC")]
    [InlineData("-")]
    [InlineData("00/01/1900")]
    [InlineData("01/01/1900")]
    [InlineData("31/12/9999")]
    public void Starts_that_are_not_known(string cell) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes($"{Header}\nE1,,900001,34,SENCO,{cell},,,\n")).People[0].Record.Appointments[0].From.IsUnknown.Should().BeTrue();

    [Fact]
    public void One_date_month_first_throws_doubt_on_its_column()
    {
        var extract = StaffExtract.Read(Encoding.UTF8.GetBytes($"{Header}\nE1,,900001,34,SENCO,09/13/2023,,,\nE2,,900001,34,SENCO,09/01/2023,,,\nE3,,900001,34,SENCO,2023-09-01,,,\n"));

        extract.Problems.Select(problem => problem.Line).Should().Equal(2, 3);
        extract.Problems[1].Message.Should().StartWith("\"09/01/2023\" can be read day first or month first, and line 2 of this column has the month first");
        extract.People.Should().ContainSingle();
    }

    [Theory]
    [InlineData("E1,,900001,34,SENCO,10/08/2009,,08/31/2022,", "Role Start Date: \"10/08/2009\" can be read day first or month first, and line 2 has the month first in NASENCO Award Date", "nothing in the file is day first")]
    [InlineData("E1,,900001,34,SENCO,10/08/2009,25/07/2026,08/31/2022,", "NASENCO Award Date: \"08/31/2022\" is not allowed here", "another date is day first, so that one was mistyped")]
    public void One_date_month_first_throws_doubt_on_a_file_that_has_none_day_first(string row, string problem, string because) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes($"{Header}\n{row}\n")).Problems[0].ToString().Should().Contain(problem, because);

    [Fact]
    public void A_row_of_another_role_never_loses_the_persons_other_rows()
    {
        var extract = StaffExtract.Read(Encoding.UTF8.GetBytes($"{Header}\nE1,,900001,34,SENCO,2020-09-01,,,\nE1,,XX,nonsense,Class Teacher,########,32/13/2020,,\n,,,,Cleaner,,,,\n"));

        extract.Problems.Should().BeEmpty();
        extract.People.Should().ContainSingle();
        extract.OtherRows.Should().Be(2);
    }

    [Fact]
    public void What_is_not_decided_is_a_question_and_no_fact()
    {
        var run = Run.CheckWide($"{Header}\nE1,Amy,900001,34,SENCO,2020-09-01,,,\nE1,Amy,900002,34,Executive Headteacher,2018-09-01,,,\nE2,Bob,900001,34,Acting SENCO,2020-09-01,,,\n", "--on", "2026-11-22");

        run.Exit.Should().Be(1);
        run.Out.Should().Contain("1  overdue").And.Contain("1  cannot be decided").And.Contain("Amy, line 3, Role: \"Executive Headteacher\" may be the head").And.Contain("Fill in Role: \"Acting SENCO\"");
    }

    [Fact]
    public void Rejected_rows_keep_the_cells_that_could_be_read() =>
        Run.Check($"{Header},School\nE1,Amy,900001,34,SENCO,soon,,,,Ashbrook\n", "--format", "csv").Out.Should().Contain("\n2,E1,Amy,900001,Ashbrook,Rejected,");
}
