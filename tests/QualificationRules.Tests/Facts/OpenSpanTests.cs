using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>A span whose end is an end of the calendar is open there, and is printed so.</summary>
public sealed class OpenSpanTests
{
    [Fact]
    public void Is_printed_with_two_dots_at_its_open_end()
    {
        FactDate.Between(LocalDate.MinIsoValue, Date("2026-11-05")).ToString().Should().Be("../2026-11-05");
        FactDate.Between(Date("2019-09-01"), LocalDate.MaxIsoValue).ToString().Should().Be("2019-09-01/..");
        FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue).ToString().Should().Be("../..");
    }

    [Fact]
    public void The_ends_of_the_calendar_themselves_are_days()
    {
        FactDate.On(LocalDate.MaxIsoValue).ToString().Should().Be("9999-12-31");
        FactDate.On(LocalDate.MinIsoValue).ToString().Should().Be("-9998-01-01");
    }

    [Fact]
    public void It_did_happen()
    {
        FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue).IsDated.Should().BeTrue();
        FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue).Should().NotBe(FactDate.Unknown);
    }
}
