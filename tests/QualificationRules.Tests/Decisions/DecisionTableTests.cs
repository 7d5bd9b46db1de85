using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>DMN's hit policy "unique", checked over every combination of findings, also those that no facts produce: a DMN engine may be given them.</summary>
public sealed class DecisionTableTests
{
    public static TheoryData<string> Questions { get; } = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Exactly_one_row_matches_every_combination_of_findings(string code)
    {
        var table = TableOf(code);
        var combinations = Combinations(table).ToList();

        combinations.Should().NotBeEmpty();
        combinations.Where(findings => table.Rows.Count(row => Matches(row, findings)) != 1).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_row_and_every_finding_has_a_name_of_its_own_and_every_finding_a_citation(string code)
    {
        var table = TableOf(code);

        table.Rows.Select(row => row.Id).Should().OnlyHaveUniqueItems();
        table.Findings.Select(finding => finding.Code).Should().OnlyHaveUniqueItems();
        table.Findings.Should().OnlyContain(finding => !finding.Citations.IsEmpty);
    }

    private static DecisionTable TableOf(string code) =>
        Question.All.First(question => string.Equals(question.Code, code, StringComparison.Ordinal)).Table;

    private static bool Matches(Row row, ImmutableHashSet<Finding> findings) =>
        row.Holds.All(findings.Contains) && !row.Fails.Any(findings.Contains);

    /// <summary>All sets of findings in which a limb holds only where the limb it presupposes does.</summary>
    private static IEnumerable<ImmutableHashSet<Finding>> Combinations(DecisionTable table) =>
        table.Findings.Aggregate(
            (IEnumerable<ImmutableHashSet<Finding>>)[[]],
            (sets, finding) => sets.SelectMany<ImmutableHashSet<Finding>, ImmutableHashSet<Finding>>(set =>
                finding.Presupposes is { } before && !set.Contains(before) ? [set] : [set, set.Add(finding)]));
}
