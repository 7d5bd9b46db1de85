using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>What is known of a date, and what another date tells of it.</summary>
public sealed class FactDateBoundsTests
{
    private static readonly FactDate Day = Date("2024-09-01");
    private static readonly FactDate Month = FactDate.InMonth(2024, 9);

    [Fact]
    public void A_day_is_known_exactly() => What(Day).Should().Be("dated exact 2024-09-01 to 2024-09-01");

    [Fact]
    public void A_month_is_known_to_have_come_but_not_which_day() => What(Month).Should().Be("dated 2024-09-01 to 2024-09-30");

    [Fact]
    public void Never_is_known_exactly() => What(FactDate.Never).Should().Be("never exact");

    [Fact]
    public void Of_the_unknown_nothing_is_known() => What(FactDate.Unknown).Should().Be($"unknown maybe never {LocalDate.MinIsoValue:uuuu'-'MM'-'dd} to {LocalDate.MaxIsoValue:uuuu'-'MM'-'dd}");

    [Fact]
    public void Written_as_in_ISO_8601()
    {
        Day.ToString().Should().Be("2024-09-01");
        Month.ToString().Should().Be("2024-09-01/2024-09-30");
        FactDate.Never.ToString().Should().Be("never");
        FactDate.Unknown.ToString().Should().Be("unknown");
    }

    [Fact]
    public void Errors_say_what_is_not_allowed()
    {
        (FactDate.Never.Earliest, FactDate.Never.Latest).Should().Be((LocalDate.MaxIsoValue, LocalDate.MaxIsoValue), "what never happens is after every day");
        FluentActions.Invoking(() => FactDate.Between(Date("2024-09-02"), Date("2024-09-01"))).Should().Throw<ArgumentException>()
            .WithMessage("The span ends on 2024-09-01, before it starts on 2024-09-02.*").WithParameterName("latest");
        FluentActions.Invoking(() => FactDate.Between(new LocalDate(1740, 12, 25, CalendarSystem.Coptic), Date("2024-09-01"))).Should().Throw<ArgumentException>().WithMessage("Dates are in the ISO calendar.*");
        FluentActions.Invoking(() => FactDate.Between(Date("2024-09-01"), new LocalDate(1741, 12, 25, CalendarSystem.Coptic))).Should().Throw<ArgumentException>().WithMessage("Dates are in the ISO calendar.*");
    }

    // A later stage of a course is not before an earlier one, so that its own date is known better.
    [Theory]
    [InlineData("2024-09-15", "dated 2024-09-15 to 2024-09-30")]
    [InlineData("2024-09-30", "dated exact 2024-09-30 to 2024-09-30")]
    [InlineData("2024-09-01", "dated 2024-09-01 to 2024-09-30")]
    [InlineData("2024-08-31", "dated 2024-09-01 to 2024-09-30")]
    [InlineData("never", "dated 2024-09-01 to 2024-09-30")]
    [InlineData("unknown", "dated 2024-09-01 to 2024-09-30")]
    public void A_day_in_September_2024_that_is_not_before_another(string other, string what) => What(Month.NotBefore(Fact(other))).Should().Be(what);

    [Fact]
    public void What_is_unknown_may_still_never_come_where_it_is_not_before_a_day()
    {
        What(FactDate.Unknown.NotBefore(Day)).Should().Be($"maybe never 2024-09-01 to {LocalDate.MaxIsoValue:uuuu'-'MM'-'dd}");
        FactDate.Never.NotBefore(Day).Should().Be(FactDate.Never);
        FactDate.Unknown.NotBefore(FactDate.Never).Should().Be(FactDate.Unknown);
    }

    [Fact]
    public void What_must_have_happened_is_some_day()
    {
        FactDate.Unknown.AsHappened().Should().Be(FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        FactDate.Unknown.AsHappened().MayBeNever.Should().BeFalse();
        Month.AsHappened().Should().Be(Month);
    }

    private static string What(FactDate date) => string.Join(' ', Said(date));

    private static IEnumerable<string> Said(FactDate date)
    {
        if (date.IsUnknown)
        {
            yield return "unknown";
        }

        if (date.IsNever)
        {
            yield return "never";
        }
        else if (date.MayBeNever)
        {
            yield return "maybe never";
        }

        if (date.IsDated)
        {
            yield return "dated";
        }

        if (date.IsExact)
        {
            yield return "exact";
        }

        if (!date.IsNever)
        {
            yield return $"{date.Earliest:uuuu'-'MM'-'dd} to {date.Latest:uuuu'-'MM'-'dd}";
        }
    }
}
