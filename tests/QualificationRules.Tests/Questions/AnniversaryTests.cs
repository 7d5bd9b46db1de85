using FluentAssertions;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>The same day some years on, and back from it.</summary>
public sealed class AnniversaryTests
{
    [Theory]
    [InlineData("2024-02-28", LeapDay.February28, "2027-02-28")]
    [InlineData("2024-02-28", LeapDay.March1, "2027-02-28")]
    [InlineData("2024-02-29", LeapDay.February28, "2027-02-28")]
    [InlineData("2024-02-29", LeapDay.March1, "2027-03-01")]
    [InlineData("2024-03-01", LeapDay.February28, "2027-03-01")]
    [InlineData("2024-03-01", LeapDay.March1, "2027-03-01")]
    [InlineData("9996-05-01", LeapDay.February28, "9999-05-01")]
    [InlineData("9997-05-01", LeapDay.February28, "9999-12-31")]
    public void Three_years_on(string became, LeapDay leapDay, string anniversary) => Anniversary.Of(Date(became), Anniversary.Third, leapDay).Should().Be(Date(anniversary));

    // The first day of becoming SENCO whose third anniversary is not before the day given.
    [Theory]
    [InlineData("2027-02-27", LeapDay.February28, "2024-02-27")]
    [InlineData("2027-02-28", LeapDay.February28, "2024-02-28")]
    [InlineData("2027-03-01", LeapDay.February28, "2024-03-01")]
    [InlineData("2027-03-01", LeapDay.March1, "2024-02-29")]
    [InlineData("2027-03-02", LeapDay.March1, "2024-03-02")]
    [InlineData("2027-04-01", LeapDay.March1, "2024-04-01")]
    [InlineData("2026-03-01", LeapDay.March1, "2023-03-01")]
    [InlineData("2028-02-28", LeapDay.February28, "2025-02-28")]
    [InlineData("2028-02-29", LeapDay.February28, "2025-03-01")]
    [InlineData("2028-02-29", LeapDay.March1, "2025-03-01")]
    [InlineData("2028-01-29", LeapDay.February28, "2025-01-29")]
    [InlineData("-9994-05-01", LeapDay.February28, "-9997-05-01")]
    [InlineData("-9995-05-01", LeapDay.February28, "-9998-05-01")]
    [InlineData("-9996-05-01", LeapDay.February28, "-9998-01-01")]
    public void Three_years_back(string on, LeapDay leapDay, string earliest) => Anniversary.EarliestStartWithin(Date(on), Anniversary.Third, leapDay).Should().Be(Date(earliest));

    /// <summary>2100 has no 29 February: of the day before, the fourth anniversary is past on 29 February 2104.</summary>
    [Theory]
    [InlineData("2010-04-01", "2006-04-01")]
    [InlineData("2012-02-29", "2008-02-29")]
    [InlineData("2012-03-01", "2008-03-01")]
    [InlineData("2104-02-28", "2100-02-28")]
    [InlineData("2104-02-29", "2100-03-01")]
    [InlineData("2104-03-01", "2100-03-01")]
    [InlineData("-9993-05-01", "-9997-05-01")]
    [InlineData("-9994-05-01", "-9998-05-01")]
    [InlineData("-9994-01-01", "-9998-01-01")]
    [InlineData("-9995-12-31", "-9998-01-01")]
    public void Four_years_back(string on, string earliest) => Anniversary.EarliestStartWithin(Date(on), Anniversary.Fourth, LeapDay.February28).Should().Be(Date(earliest));
}
