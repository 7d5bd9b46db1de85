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
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Csv)).ToArray(), "CSV UTF-8" },
        { Encoding.Unicode.GetBytes(Csv), "CSV UTF-8" },
        { Encoding.Latin1.GetBytes(Csv), "Line 2 is not UTF-8; the file was probably saved as plain CSV (Windows-1252). In Excel: File, Save As, \"CSV UTF-8" },
        { "PK\u0003\u0004 and so on"u8.ToArray(), "The file is an Excel workbook, not CSV" },
        { "E1,900001,34,2012-09-01\n"u8.ToArray(), "The header has an unknown column, \"E1\"" },
        { "Employee ID,URN,Role Start Date\nE1,900001,2012-09-01\n"u8.ToArray(), "lacks the column Establishment Type" },
        { "Employee ID,URN,Establishment Type,Role Start Date,urn\n"u8.ToArray(), "The header has the column \"URN\" 2 times" },
        { "Employee ID,URN,Establishment Type,Role Start Date,NASENCO Date\n"u8.ToArray(), "The header has an unknown column, \"NASENCO Date\". The columns allowed are Employee ID," },
        { "Employee ID,,Establishment Type,Role Start Date\n"u8.ToArray(), "Column 2 of the header has no name" },
        { "Employee ID;URN;Establishment Type;Role Start Date\n"u8.ToArray(), "separated by semicolons or tabs; commas are needed" },
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
    public void A_name_that_begins_with_at_is_a_file() => Run.Of("check", "@staff.csv").Error.Should().Contain("There is no file \"@staff.csv\"");

    [Fact]
    public void Standard_input_is_read_in_place_of_a_file() =>
        Run.Of(Csv, 80, "check", "-", "--format", "csv").Out.Should().Contain("Zoë");
}
