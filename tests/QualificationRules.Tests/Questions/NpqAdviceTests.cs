using FluentAssertions;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>How long courses take.</summary>
public sealed class NpqAdviceTests
{
    /// <summary>The same day of the month, 18 months on, or its last; no later than the end of the calendar.</summary>
    [Theory]
    [InlineData("2025-01-31", "2026-07-31")]
    [InlineData("2024-08-31", "2026-02-28")]
    [InlineData("9998-06-29", "9999-12-29")]
    [InlineData("9998-06-30", "9999-12-30")]
    [InlineData("9998-07-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void An_NPQ_takes_18_months_at_the_least(string started, string earliest) =>
        NpqAdvice.EarliestOutcome(Date(started)).Should().Be(Date(earliest));
}
