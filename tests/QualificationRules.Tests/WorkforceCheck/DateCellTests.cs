using FluentAssertions;
using QualificationRules.Registers.Extracts;
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
    [InlineData("2024/09/01", "2024-09-01")]
    [InlineData("01.09.2024", "2024-09-01")]
    [InlineData("01-09-2024", "2024-09-01")]
    [InlineData("1st September 2024", "2024-09-01")]
    [InlineData("Sunday, 1 September 2024", "2024-09-01")]
    [InlineData("the 22nd of November, 2024", "2024-11-22")]
    [InlineData("September 1, 2024", "2024-09-01")]
    [InlineData("1 Sept 2024", "2024-09-01")]
    [InlineData("01/09/24", "2024-09-01")]
    [InlineData("1 Sep 98", "1998-09-01")]
    [InlineData("45536", "2024-09-01")]
    [InlineData("45536.0", "2024-09-01")]
    [InlineData("20240901", "2024-09-01")]
    [InlineData("01092024", "2024-09-01")]
    [InlineData("2024-09-01T00:00:00Z", "2024-09-01")]
    [InlineData("2024-09-01T00:00:00+00:00", "2024-09-01")]
    [InlineData("2024-09-01T00:00:00+01:00", "2024-09-01")]
    [InlineData("2024-09-01T00:00:00.0000000", "2024-09-01")]
    [InlineData("2024-09-01T00:00:00.000000Z", "2024-09-01")]
    [InlineData("2024-09-01T00:00", "2024-09-01")]
    [InlineData("2024-09-01 00:00:00 +00:00", "2024-09-01")]
    [InlineData("2024-09-01 00:00:00+00", "2024-09-01")]
    [InlineData("01/09/2024 12:00:00 AM", "2024-09-01")]
    [InlineData("Sep-24", "2024-09-01/2024-09-30")]
    [InlineData("Sept 2024", "2024-09-01/2024-09-30")]
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
    [InlineData("########", "a column too narrow")]
    [InlineData("1 September", "no year")]
    [InlineData("23-Sep", "no year")]
    [InlineData("09/24", "a day without a year or a month with one")]
    [InlineData("2023/24", "an academic year")]
    [InlineData("45536.5", "a day number with a time")]
    [InlineData("12345678901234567890", "no date")]
    [InlineData("1/2/3/4", "no date")]
    [InlineData("13/25/2024", "no month 25")]
    [InlineData("09/13/2024", "month first")]
    [InlineData("2024-02-30", "no such day")]
    [InlineData("29/02/2023", "not a leap year")]
    [InlineData("0024-09-01", "not a year of our time")]
    [InlineData("2204-09-01", "not a year of our time")]
    [InlineData("2024-09-01 13:30", "which day is meant is not for a time to say")]
    [InlineData("2024-08-31T23:00:00Z", "the 31st by one clock and the 1st by another")]
    [InlineData("2024-09-01T00:00:00+05:30", "midnight elsewhere, and the day before in England")]
    [InlineData("2024-09-01T00:00:00.5000000", "no midnight")]
    [InlineData("2024-09-01 10:00:00", "no midnight")]
    [InlineData("01/09/2024 12:00:00 PM", "noon")]
    [InlineData("c. 2015", "not for certain")]
    [InlineData("TBC", "no date")]
    public void What_is_no_date(string text, string because) =>
        DateCell.TryParse(text, out _).Should().BeFalse(because);
}
