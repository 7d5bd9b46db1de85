using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Testing.Cells;

/// <summary>What cells have in common that go from the same rows to the same rows.</summary>
internal static class RegionConditions
{
    /// <summary>Of the findings that the rows name, those that the cells have in common, before or after; none that another one implies.</summary>
    public static ImmutableArray<RegionCondition> Of(DecisionTable table, ulong rows, IReadOnlyCollection<Cell> cells)
    {
        var named = Bits(rows).Select(row => table.Rows[row]).SelectMany(row => row.Holds.Concat(row.Fails)).ToHashSet();
        var common = table.Findings
            .Where(named.Contains)
            .ToDictionary(finding => finding, finding => (Before: Common(table, finding, cells, 0), After: Common(table, finding, cells, 1)));
        Finding[] holding = [.. common.Where(each => each.Value == (Truth.True, Truth.True)).Select(each => each.Key)];
        Finding[] failing = [.. common.Where(each => each.Value == (Truth.False, Truth.False)).Select(each => each.Key)];
        return
        [
            .. common.Where(each => each.Value != (null, null) && !FollowsOneOf(failing, each.Key))
                .Select(each => new RegionCondition(each.Key, each.Value.Before, each.Value.After, Text(each.Key, each.Value.Before, each.Value.After, holding))),
        ];
    }

    private static IEnumerable<int> Bits(ulong rows) => Enumerable.Range(0, 64).Where(row => (rows & 1ul << row) != 0);

    private static Truth? Common(DecisionTable table, Finding finding, IReadOnlyCollection<Cell> cells, int ruleset)
    {
        var index = table.Findings.IndexOf(finding);
        var truths = cells.Select(cell => table.TruthOf(index, cell.Found[ruleset].CombinationsFor(table))).Distinct().Take(2).ToList();
        return truths is [var truth] ? truth : null;
    }

    /// <summary>A later limb fails where an earlier one does.</summary>
    private static bool FollowsOneOf(Finding[] failing, Finding finding) =>
        finding.Presupposes is { } before && (failing.Contains(before) || FollowsOneOf(failing, before));

    private static string Text(Finding finding, Truth? before, Truth? after, Finding[] holding) => (before, after) switch
    {
        ({ } truth, { } other) when truth == other => GenericWording.OfCondition(finding, truth, holding),
        ({ } was, { } @is) => $"Before: {GenericWording.OfCondition(finding, was, holding)} After: {GenericWording.OfCondition(finding, @is, holding)}",
        ({ } was, null) => $"Before: {GenericWording.OfCondition(finding, was, holding)}",
        (null, { } @is) => $"After: {GenericWording.OfCondition(finding, @is, holding)}",
        _ => "",
    };
}
