using FluentAssertions;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>From an extract to the commands that take the wire format, and to its facts.</summary>
public sealed class BridgeTests
{
    private static readonly string Ok = Sample.Path("intake/ok.csv");

    [Fact]
    public void Cases_are_answered_as_the_extract_is()
    {
        var cases = Run.Of("cases", Ok, "--on", "2026-11-22");

        cases.Exit.Should().Be(0);
        cases.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        Run.Of(cases.Out, 160, "evaluate").Out.Should().Contain("\"id\":\"1001\"").And.Contain("\"deadline\":\"2026-09-01\"").And.Contain("\"deadline\":\"2023-09-01\"");
        Run.Of(cases.Out, 160, "timeline").Exit.Should().Be(0);
        Run.Of(cases.Out, 160, "receipt").Exit.Should().Be(0);
    }

    [Fact]
    public void A_row_that_is_rejected_is_no_case() => Run.Of("cases", Sample.Path("intake/us.csv")).Error.Should().StartWith("line 2, Role Start Date");

    [Theory]
    [InlineData("1002", 0)]
    [InlineData("1003", 1)]
    public void One_person_is_explained_from_the_extract(string id, int exit)
    {
        var run = Run.Of("explain", Ok, "--id", id, "--on", "2026-11-22");

        run.Exit.Should().Be(exit);
        (run.Out + run.Error).Should().Contain(exit == 0 ? "1002: Overdue" : "The file has no post for this question of anybody with the Employee ID \"1003\".");
    }

    [Fact]
    public void Facts_say_where_each_comes_from_and_what_is_not_known()
    {
        var run = Run.Of("facts", Ok, "--gias", Sample.Path("gias.csv"));

        run.Exit.Should().Be(0);
        run.Out.Should().Contain("1001: O'Neill, Zo\u00EB").And.Contain("- Role Start Date: 1 September 2023 (line 2)").And.Contain("- Establishment Type: 34 Academy converter (the schools' register)")
            .And.Contain("- NPQ Award Date: none (line 2)").And.Contain("Not known: Succeeded the schools, Teaches At School");
    }
}
