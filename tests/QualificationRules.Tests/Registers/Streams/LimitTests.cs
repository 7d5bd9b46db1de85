using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers.Streams;

/// <summary>What is too large is refused with the limit and what to do; what goes on row by row has none.</summary>
public sealed class LimitTests
{
    private const string Header = "Employee ID,Name,URN,Establishment Type,Role,Role Start Date,NASENCO Award Date,NPQ Award Date\n";
    private const string Row = "E1,Ann,900001,34,SENCO,2020-09-01,,\n";

    [Fact]
    public void A_table_of_more_rows_than_can_be_kept_is_refused_with_what_to_do_instead()
    {
        var run = Run.Check(new StringBuilder("Employee ID,URN,Role,Role Start Date\n").Insert(37, "1,,T,\n", FileLimits.MostRowsInMemory + 1).ToString());

        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("A table is made of at most 200000 rows, which it needs in memory, and the file has 200001; nothing of it is answered. Ask for --format csv or jsonl alone");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u00EB")]
    public void A_row_that_is_no_row_is_refused_with_its_line(string windows)
    {
        var row = Encoding.Latin1.GetBytes($"{Header}{Row}{windows}{new string('x', 3 * FileLimits.MostRowBytes)}");

        var run = Run.Check(row, "--format", "csv");
        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("Line 3 has more than 1 MiB, the most that a row of an extract may have; nothing of the file is answered.");
    }

    [Fact]
    public void A_long_row_is_read() =>
        Run.Check(Header + Row.Replace("Ann", new string('x', 300_000), StringComparison.Ordinal), "--format", "csv", "--on", "2026-11-22").Out.Should().Contain("xxx,900001,,Overdue,");
}
