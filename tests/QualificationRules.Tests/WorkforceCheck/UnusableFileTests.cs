using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class UnusableFileTests
{
    private const string Csv = "Employee ID,Name,URN,Establishment Type,Role Start Date\nE1,Zoë,900001,34,2012-09-01\n";

    public static TheoryData<byte[], string> Unusable { get; } = new()
    {
        { [], "The file is empty" },
        { "\n\n"u8.ToArray(), "The file is empty" },
        { "Employee ID,URN,Establishment Type,Role Start Date\n"u8.ToArray(), "The file has a header and no rows" },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Csv)).Append((byte)'x').ToArray(), "ends in the middle of a character" },
        { "PK\u0003\u0004 and so on"u8.ToArray(), "The workbook is damaged or was cut off" },
        { new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "The workbook is damaged or was cut off" },
        { "%PDF-1.7 and so on"u8.ToArray(), "The file is a PDF" },
        { "  <html><body><table><tr><td>Employee ID</td></tr></table>"u8.ToArray(), "The file is a web page (HTML), whatever its name says" },
        { "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"u8.ToArray(), "The file is an Excel 2003 XML spreadsheet" },
        { "E1,900001,34,2012-09-01\n"u8.ToArray(), "None of the first 50 rows of the file has the headings of an extract" },
        { "Employee ID,URN,Establishment Type,Role Start Date,urn\n"u8.ToArray(), "\"URN\" and \"urn\" both stand for the column \"URN\"" },
        { "Employee ID,URN,Establishment Type,Role Start Date,NASENCO Date\n"u8.ToArray(), "\"NASENCO Date\" can be read in more than one way, or is not spelt as any column: did you mean NASENCO Award Date or NASENCO Completion Date" },
        { "Employee ID,,Establishment Type,Role Start Date\n"u8.ToArray(), "lacks the column URN, or else DfE Number or School" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_file_that_cannot_be_used_says_why(byte[] file, string message)
    {
        var run = Run.Check(file);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain(message).And.NotContain("   at ");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Each_heading_that_is_not_clear_has_a_line_of_its_own() =>
        Run.Check("Employee ID,URN,Post Title,Job Title,Role Start Date,NASENCO Date\n").Error.Split(Environment.NewLine)[1..^2]
            .Should().SatisfyRespectively(
                role => role.Should().StartWith("- \"Post Title\" and \"Job Title\" both stand for"),
                award => award.Should().StartWith("- \"NASENCO Date\" can be read in more than one way"));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void UTF_8_is_read_with_and_without_a_byte_order_mark(string mark) =>
        Run.Check(mark + Csv, "--format", "csv").Out.Should().Contain("Zoë");

    [Fact]
    public void Header_names_may_be_in_any_order_and_case_with_spaces_and_blank_columns_at_the_end() =>
        Run.Check("role start date , ESTABLISHMENT TYPE,urn,Employee ID,,\n2012-09-01,34,900001,E1,,\n").Exit.Should().Be(0);

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such-file.csv")]
    [InlineData("check", ".")]
    [InlineData("check", "no-such-file.csv", "--on", "tomorrow")]
    [InlineData("check", "no-such-file.csv", "--on", "2026-11")]
    [InlineData("check", "no-such-file.csv", "--question", "course-start")]
    [InlineData("check", "no-such-file.csv", "--format", "xml")]
    [InlineData("evaluate", "no-such-file.jsonl")]
    [InlineData("explain", "no-such-file.jsonl")]
    [InlineData("explain", "no-such-file.jsonl", "--id", "x")]
    [InlineData("unknown")]
    public void Wrong_usage_returns_2_and_says_why(params string[] args)
    {
        var run = Run.Of(args);
        run.Exit.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("31/11/2026", "\"31/11/2026\" is not a day from 1900 to 2100: November 2026 has 30 days; write it as 2026-11-22")]
    [InlineData("29/02/2027", "February 2027 has 28 days")]
    [InlineData("11/22/2026", "it has the month first: write the day first, as 22/11/2026")]
    [InlineData("2026-11", "\"2026-11\" is not a day from 1900 to 2100; write it")]
    public void A_date_that_is_no_day_says_why(string on, string message) => Run.Of("check", Run.Data("trust.csv"), "--on", on).Should().Match<Run>(run => run.Exit == 2 && run.Error.Contains(message));

    [Theory]
    [InlineData("check", "--onn")]
    [InlineData("check", "--onn", "trust.csv")]
    [InlineData("evaluate", "--onn")]
    [InlineData("explain", "--onn", "--id", "x")]
    public void A_mistyped_option_is_no_file(params string[] args)
    {
        var run = Run.Of(args);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("There is no option \"--onn\"").And.NotContain("There is no file");
    }

    [Fact]
    public void A_heading_of_a_map_that_the_file_does_not_have_is_told_with_the_option_that_names_it()
    {
        Run.Check(Csv, "--map", "Nothing=URN").Error.Should().Contain("The file has no heading \"Nothing\", which --map names. Its headings are \"Employee ID\", \"Name\", ");
        Run.OnFile("Job Titel=Role\n"u8.ToArray(), map => Run.Check(Csv, "--map-file", map)).Should()
            .Match<Run>(run => run.Exit == 2 && run.Error.Contains("The file has no heading \"Job Titel\", which --map-file names."));
    }

    [Fact]
    public void A_name_that_begins_with_at_is_a_file() => Run.Of("check", "@staff.csv").Error.Should().Contain("There is no file \"@staff.csv\"");

    [Fact]
    public void Standard_input_is_read_in_place_of_a_file() =>
        Run.Of(Csv, 80, "check", "-", "--format", "csv").Out.Should().Contain("Zoë");
}
