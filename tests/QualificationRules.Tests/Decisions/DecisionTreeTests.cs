using FluentAssertions;
using QualificationRules.Decisions;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>A table's rows as steps: a row is settled as soon as no later finding can exclude it, and no sooner.</summary>
public sealed class DecisionTreeTests
{
    /// <summary>The rows turn on the first limb alone, the first finding after the pair.</summary>
    [Theory]
    [InlineData(0b00, "no-limb")]
    [InlineData(0b01, "limb")]
    [InlineData(0b11, "limb")]
    public void No_row_is_settled_before_the_findings_that_it_names(int limbs, string row)
    {
        var table = SmallTable.Of(
            new("limb", Outcome.Satisfied, [SmallTable.FirstLimb]),
            new("no-limb", Outcome.NotSatisfied, [], [SmallTable.FirstLimb]));
        var node = DecisionTree.Root;

        table.Tree.TryGoOn(0b01, ref node).Should().BeTrue();
        table.Tree.TryGoOn(limbs, ref node).Should().BeFalse();
        table.Rows[node].Id.Should().Be(row);
    }
}
