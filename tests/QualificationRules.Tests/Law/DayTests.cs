using FluentAssertions;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Law;

public sealed class DayTests
{
    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(-1, 12, 31)]
    [InlineData(0, 2, 29)]
    [InlineData(2024, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void A_day_is_its_date_again(int year, int month, int day) => ((Day)new LocalDate(year, month, day)).ToDate().Should().Be(new LocalDate(year, month, day));

    /// <summary>29 February has its place in a year that has none: after 28 February, before 1 March.</summary>
    [Theory]
    [InlineData("2024-02-28", 3, "2027-02-28", "2027-02-28", "2027-02-28", "2027-03-01")]
    [InlineData("2024-02-29", 3, "2027-02-28", "2027-03-01", "2027-02-28", "2027-03-01")]
    [InlineData("2024-02-29", 4, "2028-02-29", "2028-02-29", "2028-02-28", "2028-03-01")]
    [InlineData("2096-02-29", 4, "2100-02-28", "2100-03-01", "2100-02-28", "2100-03-01")]
    [InlineData("2024-03-01", 3, "2027-03-01", "2027-03-01", "2027-02-28", "2027-03-02")]
    public void Years_on_it_is_the_same_day(string date, int years, string asDate, string orFirstOfMarch, string notAfter, string before)
    {
        var day = ((Day)Date(date)).PlusYears(years);

        day.ToDate().Should().Be(Date(asDate));
        day.OrFirstOfMarch().ToDate().Should().Be(Date(orFirstOfMarch));
        (day >= Date(notAfter)).Should().BeTrue();
        (day < Date(before) || day == Date(asDate)).Should().BeTrue();
    }

    [Fact]
    public void Past_the_calendar_it_is_after_every_day()
    {
        var day = ((Day)Date("9996-02-29")).PlusYears(4);

        (day > LocalDate.MaxIsoValue && day.OrFirstOfMarch() > LocalDate.MaxIsoValue).Should().BeTrue();
        day.ToDate().Should().Be(LocalDate.MaxIsoValue);
    }

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
