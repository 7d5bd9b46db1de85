using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>A table that lacks a row is a mistake in the rules, and is never answered; a table that is total is decided group by group.</summary>
public sealed class PartialTableTests
{
    [Fact]
    public void A_combination_without_a_row_is_named()
    {
        var table = SmallTable.Of(new Row("a", Outcome.Satisfied, [SmallTable.A]));

        var matching = () => table.Match(SmallTable.Found("b", "first-limb"));

        matching.Should().Throw<InvalidOperationException>().WithMessage("No row matches the findings 110: the table is not total.");
    }

    /// <summary>Groups of findings are looked up one after the other only until a row is settled: the row has to be the same as with all of them at hand.</summary>
    [Fact]
    public void A_row_is_settled_once_and_not_before_the_last_finding_it_names()
    {
        foreach (var table in Question.All.Select(question => question.Table))
        {
            for (var row = 0; row < table.Rows.Length; row++)
            {
                var (hold, fail) = table.Wanted(row);
                var findings = WithLimbsBefore(hold, table);
                var settled = Enumerable.Range(0, table.Groups).Where(group => table.TryMatch(findings, group, out _)).ToList();

                settled.Should().ContainSingle();
                table.TryMatch(findings, settled[0], out var matched).Should().BeTrue();
                matched.Should().Be(row).And.Be(table.Match(findings));
                ((hold | fail) >> Enumerable.Range(0, settled[0] + 1).Sum(table.WidthOf)).Should().Be(0);
            }
        }
    }

    private static uint WithLimbsBefore(uint findings, DecisionTable table)
    {
        for (var finding = table.Findings.Length - 1; finding >= 0; finding--)
        {
            findings |= (findings >> finding & 1) != 0 && table.Presupposed[finding] >= 0 ? 1u << table.Presupposed[finding] : 0;
        }

        return findings;
    }
}
