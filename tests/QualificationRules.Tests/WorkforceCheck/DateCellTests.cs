using FluentAssertions;
using WorkforceCheck.Extract;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class DateCellTests
{
    [Theory]
    [InlineData("2024-09-01", "2024-09-01")]
    [InlineData("01/09/2024", "2024-09-01")]
    [InlineData("1/9/2024", "2024-09-01")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("1 September 2024", "2024-09-01")]
    [InlineData("1 Sep 2024", "2024-09-01")]
    [InlineData("01-Sep-2024", "2024-09-01")]
    [InlineData("01-SEP-2024", "2024-09-01")]
    [InlineData("2024-09-01 00:00:00", "2024-09-01")]
    [InlineData("01/09/2024 00:00", "2024-09-01")]
    [InlineData("2024-09", "2024-09-01/2024-09-30")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("09/2024", "2024-09-01/2024-09-30")]
    [InlineData("9/2024", "2024-09-01/2024-09-30")]
    [InlineData("Sep 2024", "2024-09-01/2024-09-30")]
    [InlineData("September 2024", "2024-09-01/2024-09-30")]
    [InlineData("2024", "2024-01-01/2024-12-31")]
    public void Dates_as_HR_systems_write_them(string text, string means)
    {
        DateCell.TryParse(text, out var date).Should().BeTrue();
        date.ToString().Should().Be(means);
    }

    [Theory]
    [InlineData("01/09/24", "a year of two digits")]
    [InlineData("13/25/2024", "no month 25")]
    [InlineData("09/13/2024", "month first")]
    [InlineData("2024-02-30", "no such day")]
    [InlineData("29/02/2023", "not a leap year")]
    [InlineData("2024/09/01", "neither ISO nor day first")]
    [InlineData("45536", "Excel's number for 2024-09-01")]
    [InlineData("0024-09-01", "not a year of our time")]
    [InlineData("2204-09-01", "not a year of our time")]
    [InlineData("2024-09-01 13:30", "which day is meant is not for a time to say")]
    [InlineData("1st September 2024", "not a form that is documented")]
    [InlineData("TBC", "no date")]
    public void What_is_no_date(string text, string because) =>
        DateCell.TryParse(text, out _).Should().BeFalse(because);
}
