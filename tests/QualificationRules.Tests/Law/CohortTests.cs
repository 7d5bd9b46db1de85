using FluentAssertions;
using QualificationRules.Law;
using Xunit;

namespace QualificationRules.Tests.Law;

/// <summary>A cohort is written as a year of four digits and a season.</summary>
public sealed class CohortTests
{
    [Theory]
    [InlineData("2026-autumn", 2026, Season.Autumn)]
    [InlineData("2026-spring", 2026, Season.Spring)]
    [InlineData("0007-spring", 7, Season.Spring)]
    public void Read_and_written_alike(string text, int year, Season season)
    {
        Cohort.TryParse(text, out var cohort).Should().BeTrue();
        cohort.Should().Be(new Cohort(year, season));
        cohort.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-")]
    [InlineData("2026-winter")]
    [InlineData("2026-Autumn")]
    [InlineData("2026-autumn ")]
    [InlineData("2026autumn")]
    [InlineData("2026_autumn")]
    [InlineData("26-autumn")]
    [InlineData("+026-autumn")]
    [InlineData(" 026-autumn")]
    [InlineData("20x6-autumn")]
    public void Nothing_else_is_a_cohort(string? text)
    {
        Cohort.TryParse(text, out var cohort).Should().BeFalse();
        cohort.Should().Be(default(Cohort));
    }
}
