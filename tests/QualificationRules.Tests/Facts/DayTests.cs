using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Facts;

public sealed class DayTests
{
    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(-1, 12, 31)]
    [InlineData(0, 2, 29)]
    [InlineData(2024, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void A_day_is_its_date_again(int year, int month, int day) => ((Day)new LocalDate(year, month, day)).ToDate().Should().Be(new LocalDate(year, month, day));

    /// <summary>Of any two dates, the ends of months and years among them.</summary>
    [Property]
    public void Days_compare_as_their_dates_do(int days, int later)
    {
        var (one, other) = (new LocalDate(2024, 1, 1).PlusDays(days % 1_000_000), new LocalDate(2024, 1, 1).PlusDays(days % 1_000_000).PlusDays(later % 800));

        ((Day)one < other).Should().Be(one < other);
        ((Day)one <= other).Should().Be(one <= other);
        ((Day)one > other).Should().Be(one > other);
        ((Day)one >= other).Should().Be(one >= other);
        ((Day)one == other).Should().Be(one == other);
        ((Day)one).ToDate().Should().Be(one);
    }
}
