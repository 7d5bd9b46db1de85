using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>A table that lacks a row is a mistake in the rules, and is never answered; a table that is total is decided group by group.</summary>
public sealed class PartialTableTests
{
    [Fact]
    public void A_combination_without_a_row_is_no_outcome()
    {
        var table = SmallTable.Of(new Row("a", Outcome.Satisfied, [SmallTable.A]));

        var matching = () => table.Match(SmallTable.Found("b", "first-limb"));

        matching.Should().Throw<InvalidOperationException>().WithMessage("No row matches some combination of findings: the table is not total.");
    }

    [Fact]
    public void Facts_that_leave_a_group_without_a_combination_reach_no_row()
    {
        var found = SmallTable.Total.NoCombinations();
        found[0].Add(FindingGroup.Combination(true, second: true));

        SmallTable.Total.Match(found).Should().Be(0);
    }

    [Fact]
    public void A_combination_without_a_row_settles_none()
    {
        var table = SmallTable.Of(new Row("a", Outcome.Satisfied, [SmallTable.A]));

        Walk(table, findings: 0b0110).Should().BeNull();
    }

    /// <summary>Groups of findings are looked up one after the other only until a row is settled: the row has to be the same as with all of them at hand.</summary>
    [Fact]
    public void Every_combination_settles_the_row_that_matches_it_and_not_before_the_last_finding_that_the_row_names()
    {
        foreach (var table in Question.All.Select(question => question.Table))
        {
            var combinations = CombinationsOf(table).ToList();

            combinations.Should().NotBeEmpty();
            combinations.Where(findings => !SettlesItsRow(table, findings)).Should().BeEmpty();
        }
    }

    private static bool SettlesItsRow(DecisionTable table, ulong findings)
    {
        if (Walk(table, findings) is not { } settled)
        {
            return false;
        }

        var (hold, fail) = table.Wanted(settled.Row);
        var found = Enumerable.Range(0, settled.Group + 1).Sum(table.WidthOf);
        return table.Match(Alone(table, findings)) == 1ul << settled.Row && (hold | fail) >> found == 0;
    }

    /// <summary>The row to which the steps of a table lead, and the group of findings that settles it; null where they lead to none.</summary>
    private static (int Row, int Group)? Walk(DecisionTable table, ulong findings)
    {
        var node = DecisionTree.Root;
        for (var group = 0; group < table.Groups; group++)
        {
            var width = table.WidthOf(group);
            if (!table.Tree.TryGoOn((int)(findings & ((1ul << width) - 1)), ref node))
            {
                return (node, group);
            }

            findings >>= width;
        }

        return null;
    }

    /// <summary>All sets of findings in which a limb holds only where the limb it presupposes does, as bit sets.</summary>
    private static IEnumerable<ulong> CombinationsOf(DecisionTable table) =>
        Enumerable.Range(0, table.Findings.Length).Aggregate(
            (IEnumerable<ulong>)[0],
            (sets, finding) => sets.SelectMany<ulong, ulong>(set => table.Presupposed[finding] is >= 0 and var before && (set >> before & 1) == 0 ? [set] : [set, set | 1ul << finding]));

    private static Combinations Alone(DecisionTable table, ulong findings)
    {
        var found = table.NoCombinations();
        for (var group = 0; group < table.Groups; findings >>= table.WidthOf(group++))
        {
            found[group].Add((int)(findings & ((1ul << table.WidthOf(group)) - 1)));
        }

        return found;
    }
}
