using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

public sealed class FactDateTests
{
    [Fact]
    public void The_default_is_unknown() => default(FactDate).Should().Be(FactDate.Unknown);

    [Fact]
    public void Unknown_may_be_any_day_or_never()
    {
        FactDate.Unknown.Earliest.Should().Be(LocalDate.MinIsoValue);
        FactDate.Unknown.Latest.Should().Be(LocalDate.MaxIsoValue);
        FactDate.Unknown.MayBeNever.Should().BeTrue();
        FactDate.Unknown.IsExact.Should().BeFalse();
    }

    [Fact]
    public void Never_has_no_day()
    {
        FactDate.Never.IsExact.Should().BeTrue();
        FactDate.Never.Earliest.Should().Be(LocalDate.MaxIsoValue, "no getter throws: serializers read them all");
        FactDate.Never.Latest.Should().Be(LocalDate.MaxIsoValue);
    }

    [Theory]
    [InlineData(2024, 2, "2024-02-01/2024-02-29")]
    [InlineData(2023, 2, "2023-02-01/2023-02-28")]
    [InlineData(2024, 12, "2024-12-01/2024-12-31")]
    public void A_month_is_its_days(int year, int month, string span) => FactDate.InMonth(year, month).ToString().Should().Be(span);

    [Fact]
    public void A_year_is_its_days() => FactDate.InYear(2024).ToString().Should().Be("2024-01-01/2024-12-31");

    [Fact]
    public void A_span_of_one_day_is_that_day() => FactDate.Between(Date("2024-09-01"), Date("2024-09-01")).Should().Be((FactDate)Date("2024-09-01"));

    [Fact]
    public void A_span_does_not_end_before_it_starts() =>
        FluentActions.Invoking(() => FactDate.Between(Date("2024-09-02"), Date("2024-09-01"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Dates_are_in_the_ISO_calendar() =>
        FluentActions.Invoking(() => FactDate.On(new LocalDate(2024, 9, 1, CalendarSystem.Coptic))).Should().Throw<ArgumentException>();
}
