using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>A long run tells on a terminal how far it is.</summary>
public sealed class ProgressTests
{
    private const string Csv = "Employee ID,URN,Establishment Type,Role Start Date\nE1,900001,34,2012-09-01\nE2,900001,34,2012-09-01\nE3,900001,34,2012-09-01\n";

    [Fact]
    public void Lines_read_and_answered_are_told_and_the_line_is_taken_away()
    {
        var error = ErrorOf(TimeSpan.FromSeconds(1));

        error.Should().Contain("\rLines read: 3").And.Contain("\rLines read: 4").And.Contain("\rLines answered: 4 of 4");
        error.Should().MatchRegex("\r *\r[^\r]*$", "nothing of it is left");
    }

    [Fact]
    public void Of_a_run_that_takes_two_seconds_at_most_nothing_is_told() =>
        ErrorOf(TimeSpan.FromSeconds(0.2)).Should().NotContain("\r");

    [Fact]
    public void It_is_told_four_times_a_second_at_most()
    {
        var rows = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"F{i},900001,34,2012-09-01\n"));

        ErrorOf(TimeSpan.FromSeconds(0.01), Csv + rows).Split("Lines").Length.Should().BeInRange(10, 80, "of some 2,000 lines that take 20 seconds");
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--compact")]
    [InlineData("timeline")]
    [InlineData("receipt")]
    [InlineData("verify")]
    public void Of_lines_it_is_told_how_many_are_answered(params string[] args)
    {
        var run = Slow(string.Concat(Enumerable.Repeat("wrong\n", 3_000)), TimeSpan.FromSeconds(1), args);

        run.Error.Should().Contain("\rLines answered: 2,04").And.MatchRegex("\r *\r$");
        run.Out.Should().NotContain("\r");
    }

    [Fact]
    public void Of_rules_that_are_compared_it_is_told_how_far_they_are() =>
        Slow("", TimeSpan.FromSeconds(1), "diff", "2024-spring", "2026-autumn").Error.Should().MatchRegex("^\rCombinations of facts compared: [0-9,]+ *\r").And.MatchRegex("\r *\r$");

    [Fact]
    public void Of_a_search_it_is_told_how_many_lines_are_read()
    {
        Slow(string.Concat(Enumerable.Repeat("{}\n", 30)), TimeSpan.FromSeconds(1), "explain", "-", "--id", "c1").Error.Should().Contain("\rLines read: 20");
        Slow(Csv, TimeSpan.FromSeconds(1), "explain", "-", "--id", "E3").Error.Should().Contain("\rLines read: 3").And.Contain("\rLines answered: 4 of 4");
    }

    [Fact]
    public void Where_errors_go_to_a_file_nothing_is_told() =>
        Run.Of(Csv, 160, "check", "-", "--format", "csv").Error.Should().NotContain("Lines");

    /// <param name="step">How long passes from one look at the clock to the next.</param>
    /// <param name="csv">The file.</param>
    private static string ErrorOf(TimeSpan step, string csv = Csv) =>
        Slow(csv, step, "check", "-", "--format", "csv").Error;

    private static Run Slow(string input, TimeSpan step, params string[] args) =>
        Run.Of(input, 160, terminal => terminal with { ProgressClock = new Ticking(step) }, args);

    private sealed class Ticking(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
