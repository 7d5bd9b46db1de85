using System.Globalization;
using System.Text;
using FluentAssertions;
using WorkforceCheck.Commands;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class ReportTests
{
    private const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,NASENCO Award Date,NPQ Award Date,Training Complete\n";

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1", "'-1")]
    [InlineData("A. Archer", "A. Archer")]
    public void A_spreadsheet_runs_no_name_as_a_formula(string name, string written) =>
        Run.Check($"{Header}E1,{name},900001,,34,2012-09-01,,,\n", "--format", "csv").Out.Should().Contain($",E1,{written},900001,");

    [Fact]
    public void The_columns_of_a_csv_report_have_clear_names_and_its_numbers_and_dates_are_bare() =>
        Run.Check($"{Header}E1,A. Archer,900001,Ashbrook,34,2024-09-01,,,\n", "--format", "csv", "--on", "2026-11-22").Out.Should()
            .StartWith("\uFEFFLine,Employee ID,Name,URN,School,Outcome,Deadline,Next Change,Why,What To Do Next,Contested,Check The Record\r\n")
            .And.Contain("\n2,E1,A. Archer,900001,Ashbrook,Still in time,2027-09-01,2027-09-02: Overdue,");

    [Theory]
    [InlineData("[red]A[/]")]
    [InlineData("[")]
    [InlineData("[[x]]")]
    public void Markup_in_a_name_is_shown_as_it_is(string name)
    {
        var run = Run.Check($"{Header}E1,{name},900001,,34,2012-09-01,,,\n");
        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Contain(name);
    }

    [Theory]
    [InlineData("", "", "", "Overdue", "the record has no course, and is complete")]
    [InlineData("", "", "yes", "Overdue", "the record has no course, and is complete")]
    [InlineData("", "", "no", "Facts missing", "there may be a course that the record does not list")]
    [InlineData("unknown", "", "", "Facts missing", "there is a NASENCO, perhaps awarded")]
    [InlineData("none", "none", "", "Overdue", "neither was awarded")]
    [InlineData("2014-01-31", "", "", "Holds it", "awarded")]
    public void What_blank_course_cells_mean(string nasenco, string npq, string complete, string outcome, string because) =>
        Run.Check($"{Header}E1,,900001,,34,2012-09-01,{nasenco},{npq},{complete}\n", "--format", "csv").Out.Should().Contain($",{outcome},", because);

    [Theory]
    [InlineData("Employee ID,URN,Establishment Type,Role Start Date\nE1,900001,34,2012-09-01\n", "Facts missing", "the file says nothing of courses")]
    [InlineData("Employee ID,URN,Establishment Type,Role Start Date,Training Complete\nE1,900001,34,2012-09-01,yes\n", "Overdue", "and that is all there is")]
    public void What_absent_course_columns_mean(string csv, string outcome, string because) =>
        Run.Check(csv, "--format", "csv").Out.Should().Contain($",{outcome},", because);

    [Fact]
    public void Missing_facts_are_asked_for_by_column_and_line() =>
        Run.Check($"{Header}E1,,900001,,34,,,,\nE1,,900002,,34,2021-09-01,,,\n", "--format", "csv").Out
            .Should().MatchRegex(@"\n3,E1,[^\n]*Facts missing[^\n]*Fill in: Role Start Date \(line 2\)\.");

    [Fact]
    public void The_date_is_today_where_none_is_given() =>
        Run.Check($"{Header}E1,,900001,,34,2012-09-01,,,\n").Out.Should().Contain(", as of 22 November 2026.");

    [Fact]
    public void Five_thousand_rows_are_all_answered_in_order()
    {
        var csv = new StringBuilder(Header);
        for (var i = 0; i < 5000; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"E{i},,900001,,34,2012-09-01,2014-01-31,,\n");
        }

        var lines = Run.Check(csv.ToString(), "--format", "csv").Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).Select(line => line.Split(',')[0]).Should().Equal(Enumerable.Range(2, 5000).Select(line => line.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Standard_output_is_for_answers_only_where_a_program_reads_it()
    {
        var run = Run.Check($"{Header}E1,,900001,,34,soon,,,\n", "--format", "jsonl");
        run.Exit.Should().Be(ExitCodes.SomeRejected);
        run.Out.Should().StartWith("{\"id\":\"2\",\"error\":{\"code\":\"rejectedRow\"").And.EndWith("}\n");
    }
}
