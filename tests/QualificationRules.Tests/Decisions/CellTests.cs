using System.Collections.Immutable;
using FluentAssertions;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Law;
using QualificationRules.Testing.Cells;
using Xunit;
using Xunit.Abstractions;

namespace QualificationRules.Tests.Decisions;

/// <summary>Every table over every combination of findings that facts can produce, found from facts at each side of each cut point.</summary>
public sealed class CellTests(ITestOutputHelper output)
{
    private static readonly IEnumerable<LocalDate> DecideNothing = [Dates.FirstPlausibleNpqAward, Dates.VerifiedThrough];

    public static TheoryData<string> Questions { get; } = [.. FactSpace.All.Select(space => space.Code)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Exactly_one_row_matches_what_facts_can_produce_and_each_row_is_reached(string code)
    {
        var cells = VerifiedCells.Of(code);
        var reached = cells.Cells.Keys.ToLookup(findings => string.Join(" and ", RowsOf(cells.Table, findings)), StringComparer.Ordinal);

        output.WriteLine($"{code}: {cells.Cells.Count} cells, from {cells.CasesTried} cases, {cells.Table.Rows.Length} rows.");
        reached.Select(row => row.Key).Should().BeEquivalentTo(cells.Table.Rows.Select(row => row.Id));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_evaluator_gives_the_case_of_each_cell_the_outcome_of_its_row(string code)
    {
        var cells = VerifiedCells.Of(code);
        var evaluator = new Evaluator();

        foreach (var (findings, example) in cells.Cells)
        {
            var verdict = evaluator.Evaluate(example.Question, example.Record, example.On, example.AppointmentId, example.Readings);

            var outcome = cells.Table.Rows.Single(row => Matches(cells.Table, row, findings)).Outcome;
            evaluator.OutcomeOf(example.Question, example.Record, example.On, example.AppointmentId, example.Readings).Should().Be(verdict.Outcome);
            (verdict.Outcome == outcome || verdict.Possible.Contains(outcome)).Should().BeTrue("{0} reaches {1}, not {2}", example, outcome, verdict.Outcome);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_finding_holds_only_where_those_that_it_presupposes_do(string code)
    {
        var cells = VerifiedCells.Of(code);

        cells.Cells.Where(cell => Holding(cells.Table, cell.Key).Any(finding => finding.Presupposes is { } before && !Holding(cells.Table, cell.Key).Contains(before)))
            .Select(cell => cell.Value).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_finding_holds_in_some_cell_and_fails_in_another(string code)
    {
        var cells = VerifiedCells.Of(code);
        var all = cells.Cells.Keys.Select(findings => Holding(cells.Table, findings)).ToList();

        cells.Table.Findings.Where(finding => all.TrueForAll(holding => holding.Contains(finding)) || !all.Exists(holding => holding.Contains(finding))).Should().BeEmpty();
    }

    [Fact]
    public void Every_date_of_the_law_is_a_cut_point_or_the_day_before_one()
    {
        var cuts = FactSpace.All.SelectMany(space => space.CutPoints(Ruleset.Current)).Select(cut => cut.Day).OfType<LocalDate>().ToImmutableHashSet();

        Dates.All.Select(date => date.Day).Except(DecideNothing)
            .Where(day => !cuts.Contains(day) && !cuts.Contains(day.PlusDays(1))).Should().BeEmpty();
    }

    private static IEnumerable<string> RowsOf(DecisionTable table, ulong findings) => table.Rows.Where(row => Matches(table, row, findings)).Select(row => row.Id);

    /// <summary>Apart from the library's own search, which takes the first row that matches.</summary>
    private static bool Matches(DecisionTable table, Row row, ulong findings)
    {
        var holding = Holding(table, findings);
        return row.Holds.All(holding.Contains) && !row.Fails.Any(holding.Contains);
    }

    private static ImmutableHashSet<Finding> Holding(DecisionTable table, ulong findings) =>
        [.. table.Findings.Where((_, index) => (findings >> index & 1) != 0)];
}
