using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary><c>diff</c> tells whom a change of rules reaches.</summary>
public sealed class DiffTests
{
    [Fact]
    public void Two_cohorts_with_an_example_that_can_be_evaluated()
    {
        var run = Run.Of("diff", "2024-spring", "2026-autumn");

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().StartWith("npq-scholarship: combinations of findings whose outcome changes: ");
        run.Out.Should().Contain("Not eligible -> For review; combinations of findings: ");
        run.Out.Should().Contain("- They work in England.");
        var examples = run.Out.Split('\n').Where(line => line.StartsWith("Example: ", StringComparison.Ordinal)).Select(line => line["Example: ".Length..].TrimEnd()).ToList();
        examples.Should().NotBeEmpty().And.OnlyContain(line => CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(line)).Case != null);
    }

    [Fact]
    public void Two_cohorts_of_the_same_rules() =>
        Run.Of("diff", "2025-autumn", "2026-autumn").Should().BeEquivalentTo(new { Exit = 0, Out = "No outcome changes." + Environment.NewLine, Error = "" });

    [Theory]
    [InlineData("current", "2024-spring")]
    [InlineData("current", "next")]
    [InlineData("2024-spring", "2031-autumn")]
    public void What_cannot_be_compared(string from, string to)
    {
        var run = Run.Of("diff", from, to);

        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain($"\"{from}\" and \"{to}\" cannot be compared: give two rulesets (current, without-si-2024-535) or two cohorts (2021-autumn, ");
    }
}
