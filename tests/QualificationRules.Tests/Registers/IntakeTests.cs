using FluentAssertions;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>The shapes in which staff extracts come, each with its right answer on 22 November 2026.</summary>
public sealed class IntakeTests
{
    private const string Both = "1001 Overdue 2026-09-01; 1002 Overdue 2023-09-01";

    [Theory]
    [InlineData("ok", Both)]
    [InlineData("title", Both)]
    [InlineData("semicolon", Both)]
    [InlineData("win1252", Both)]
    [InlineData("extra", Both)]
    [InlineData("fullname", Both)]
    [InlineData("role1", Both)]
    [InlineData("role5", "")]
    [InlineData("dashes", Both)]
    [InlineData("sept", Both)]
    [InlineData("yy", Both)]
    [InlineData("mmmyy", "1001 Overdue ; 1002 Overdue 2023-09-01")]
    [InlineData("serial", Both)]
    [InlineData("na", "1001 Facts missing ; 1002 Overdue 2023-09-01")]
    [InlineData("z9999", Both)]
    [InlineData("quotedbreak", Both)]
    [InlineData("total", Both)]
    [InlineData("nbsp", Both)]
    [InlineData("headerunderscore", Both)]
    [InlineData("staff", "1 Overdue 2022-09-01")]
    [InlineData("us", "1001 Rejected ; 1002 Overdue 2023-09-01")]
    [InlineData("hashes", "1001 Rejected ; 1002 Overdue 2023-09-01")]
    [InlineData("type_text2", "1001 Rejected ; 1002 Rejected ")]
    public void Every_shape_is_answered(string file, string answers)
    {
        var run = Run.Of("check", Sample.Path($"intake/{file}.csv"), "--on", "2026-11-22", "--format", "csv");

        Answers.Of(run).Should().Be(answers);
        run.Exit.Should().Be(answers.Contains("Rejected", StringComparison.Ordinal) ? 1 : 0);
    }

    [Theory]
    [InlineData("us", "it has the month first: write the day first, as 13/09/2023")]
    [InlineData("hashes", "widen the column and save the file again")]
    [InlineData("type_text2", "there are several types of academy")]
    public void What_is_refused_says_why_and_what_to_write(string file, string cause) =>
        Run.Of("", 500, "check", Sample.Path($"intake/{file}.csv")).Out.Should().Contain(cause);

    [Theory]
    [InlineData("win1252", "The file is not UTF-8: it was read as Windows-1252.")]
    [InlineData("semicolon", "The cells are not separated by commas: it was read with semicolons.")]
    [InlineData("extra", "3 x Columns that mean nothing to these rules were left out: \"NI Number\"; \"Date of Birth\"; \"FTE\".")]
    [InlineData("role1", "2 x Roles were read by their words, such as line 2, Role: \"SENDCo\" is SENCO.")]
    [InlineData("yy", "Years of two digits were read as 1950 to 2049: line 2, Role Start Date: \"01/09/23\" is 2023-09-01.")]
    [InlineData("mmmyy", "Months without a day were read as some day of the month: line 2, Role Start Date: \"Sep-23\" is a day from 2023-09-01 to 2023-09-30.")]
    [InlineData("staff", "Rows without a role were taken as no SENCO's: line 5, Role: the cell is blank.")]
    [InlineData("z9999", "Ends that are not in sight were read as still in post: line 2, Role End Date: \"31/12/9999\" is still in post.")]
    public void How_it_was_read_is_noted_once_with_an_example(string file, string note) =>
        Run.Of("check", Sample.Path($"intake/{file}.csv"), "--format", "csv").Error.Should().Contain(note);
}
