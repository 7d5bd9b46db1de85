using System.Text;
using FluentAssertions;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests;

/// <summary>How the text of reasons and advice reads, as a string and as UTF-8.</summary>
public sealed class WordingTests
{
    private const string Wording = "They became SENCO on {became}.";

    [Theory]
    [InlineData("2024-09-01", "2024-09-01", "1 September 2024")]
    [InlineData("2024-02-29", "2024-02-29", "29 February 2024")]
    [InlineData("0007-01-31", "0007-01-31", "31 January 0007")]
    [InlineData("2024-09-01", "2024-09-30", "a day in September 2024")]
    [InlineData("2024-02-01", "2024-02-29", "a day in February 2024")]
    [InlineData("2024-02-01", "2024-02-28", "a day from 1 February 2024 to 28 February 2024")]
    [InlineData("2024-01-01", "2024-12-31", "a day in 2024")]
    [InlineData("2023-01-01", "2024-12-31", "a day from 1 January 2023 to 31 December 2024")]
    [InlineData("2024-09-02", "2024-09-30", "a day from 2 September 2024 to 30 September 2024")]
    [InlineData("0001-01-02", "2024-09-01", "a day from 2 January 0001 to 1 September 2024")]
    public void Days(string from, string until, string text) =>
        Rendered(Wording, FactDate.Between(Given.Date(from), Given.Date(until))).Should().Be($"They became SENCO on {text}.");

    /// <summary>No fact is as old: it was counted from a day of which nothing is known.</summary>
    [Fact]
    public void Days_from_before_the_year_1() =>
        Rendered("{day}", FactDate.Between(new(0, 12, 31), Given.Date("2024-09-01"))).Should().Be("a day up to 1 September 2024");

    [Fact]
    public void Days_that_are_open_at_their_end()
    {
        Rendered("{day}", FactDate.Parse("2023-09-01/..")).Should().Be("a day on or after 1 September 2023");
        Rendered("{day}", FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)).Should().Be("a date not known");
    }

    [Fact]
    public void The_first_and_last_days_of_the_calendar()
    {
        Rendered("{day}", LocalDate.MinIsoValue).Should().Be("1 January -9998");
        Rendered("{day}", LocalDate.MaxIsoValue).Should().Be("31 December 9999");
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("never")]
    public void A_date_that_is_not_given(string date) =>
        Rendered(Wording, Given.Fact(date)).Should().Be("They became SENCO on a date not known.");

    [Theory]
    [InlineData("{name}", "x", "x")]
    [InlineData("{name}{name} and {name}", "Ünï \U0001F600", "Ünï \U0001F600Ünï \U0001F600 and Ünï \U0001F600")]
    [InlineData("No argument.", "x", "No argument.")]
    [InlineData("({name})", "{name}", "({name})")]
    [InlineData("{name}.", "2024-09-01", "2024-09-01.")]
    public void Words(string wording, string words, string text) => Rendered(wording, words).Should().Be(text);

    [Fact]
    public void Text_of_any_length()
    {
        var words = new string('x', 5000);

        Rendered("{name}, {name}", words).Should().Be($"{words}, {words}");
    }

    [Fact]
    public void What_does_not_fit_is_not_written()
    {
        var reason = Ask.SencoQualification(Given.Record(Given.Senco("2023-09-01")), "2026-11-22").Reasons.Single(each => string.Equals(each.Code, "relevant-school", StringComparison.Ordinal));
        var utf8 = Encoding.UTF8.GetBytes(reason.Text);

        for (var length = 0; length < utf8.Length; length++)
        {
            reason.TryFormat(new byte[length], out var written, default, null).Should().BeFalse();
            written.Should().Be(0);
        }

        var buffer = new byte[utf8.Length];
        reason.TryFormat(buffer, out var all, default, null).Should().BeTrue();
        buffer[..all].Should().Equal(utf8);
    }

    [Fact]
    public void Advice_is_written_alike()
    {
        var advice = Ask.SencoQualification(Given.Record(Given.Senco("2026-09-01")), "2026-11-22").Advice[0];
        var buffer = new byte[1000];

        advice.TryFormat(buffer, out var written, default, null).Should().BeTrue();
        Encoding.UTF8.GetString(buffer, 0, written).Should().Be(advice.Text).And.Contain("1 September 2029");
    }

    private static string Rendered(string wording, ArgumentValue value) => Verdicts.Wording.Render(wording, _ => value);
}
