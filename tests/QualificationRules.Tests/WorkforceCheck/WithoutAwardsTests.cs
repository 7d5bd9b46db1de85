using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>A list of staff without a column for either award: that everybody is taken to have none stands where nobody can miss it.</summary>
public sealed class WithoutAwardsTests
{
    private const string Warning = "This file has no column for either award. Everybody below is taken to have none. If awards are recorded elsewhere, do not rely on \"overdue\".";
    private const string Csv = "Employee ID,URN,Establishment Type,Role,Role Start Date\nE1,900001,34,SENCO,2020-09-01\n";

    [Fact]
    public void The_table_says_so_directly_below_the_counts()
    {
        var lines = Run.CheckWide(Csv).Out.ReplaceLineEndings("\n").Split('\n');

        var at = Array.IndexOf(lines, Warning);
        lines[at - 2].Should().Contain("nothing to do");
        lines[at + 2].Should().StartWith("Overdue (1)");
    }

    [Fact]
    public void So_does_the_page()
    {
        var page = Run.Check(Csv, "--format", "html").Out;
        page.IndexOf("no column for either award", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.IndexOf("<main>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(",NASENCO Award Date", ",")]
    [InlineData(",NPQ Start Date", ",")]
    [InlineData(",Training Complete", ",no")]
    public void It_is_not_said_of_a_file_that_has_one_or_says_what_is_missing(string heading, string cell) =>
        Run.CheckWide(Csv.Replace("Start Date\n", $"Start Date{heading}\n", StringComparison.Ordinal).Replace("2020-09-01\n", $"2020-09-01{cell}\n", StringComparison.Ordinal)).Out.Should().NotContain("no column for either award");

    [Fact]
    public void It_is_not_said_where_no_award_is_asked_about() => Run.CheckWide(Csv, "--question", "senco-appointment").Out.Should().NotContain("no column for either award");

    [Theory]
    [InlineData(9, "9 x Columns that mean nothing to these rules were left out: \"Extra1\"; \"Extra2\"; \"Extra3\"; \"Extra4\"; \"Extra5\"; \"Extra6\"; \"Extra7\"; \"Extra8\"; \"Extra9\".")]
    [InlineData(12, "\"Extra10\"; and 2 more.")]
    public void Columns_that_are_left_out_are_named_and_not_one_for_example(int count, string named)
    {
        var extra = Enumerable.Range(1, count).Select(at => $",Extra{at}");
        Run.CheckWide($"Employee ID,URN,Establishment Type,Role,Role Start Date{string.Concat(extra)}\nE1,900001,34,SENCO,2020-09-01{new string(',', count)}\n").Out.Should().Contain(named);
    }
}
