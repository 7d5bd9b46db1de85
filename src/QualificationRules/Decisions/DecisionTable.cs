using System.Collections.Immutable;
using System.Numerics;
using QualificationRules.Facts;

namespace QualificationRules.Decisions;

/// <summary>
/// Rows of findings with one outcome each, under DMN's hit policy "unique": whatever the facts, exactly one row matches. The
/// same object evaluates, explains and is checked.
/// </summary>
public sealed class DecisionTable
{
    /// <summary>Stands for the index of a finding where there is no finding.</summary>
    internal const int NoFinding = -1;

    private readonly ImmutableArray<FindingGroup> _groups;
    private readonly (ulong Mentioned, ulong Holds)[] _masks;
    private readonly Outcome[] _outcomes;

    internal DecisionTable(ImmutableArray<FindingGroup> groups, ImmutableArray<Row> rows)
    {
        _groups = groups;
        Findings = [.. groups.SelectMany(group => group.Findings)];
        Rows = rows;
        Presupposed = [.. Findings.Select(finding => finding.Presupposes is { } before ? Findings.IndexOf(before) : NoFinding)];
        _masks = new (ulong, ulong)[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            var holds = MaskOf(rows[row].Holds);
            _masks[row] = (holds | MaskOf(rows[row].Fails), holds);
        }

        _outcomes = [.. rows.Select(row => row.Outcome)];
        Tree = new(groups, _masks);
    }

    /// <summary>The findings, in the statute's order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The rows.</summary>
    public ImmutableArray<Row> Rows { get; }

    /// <summary>For each finding, by index, the index of the one that it presupposes, or <see cref="NoFinding"/>.</summary>
    internal ImmutableArray<int> Presupposed { get; }

    /// <summary>The same rows as steps from group to group, which find the row faster.</summary>
    internal DecisionTree Tree { get; }

    /// <summary>How many groups the findings fall into.</summary>
    internal int Groups => _groups.Length;

    /// <summary>An empty set of combinations for each group.</summary>
    internal Combinations NoCombinations() => new(_groups);

    /// <summary>The rows that some of the combinations reach, as a bit set of their indexes; none where a group has no combination.</summary>
    internal ulong Match(Combinations combinations) => IsRuledOut(combinations) ? 0 : MatchAny(combinations, 0, DecisionTree.Root);

    /// <summary>Whether a finding holds in all, none or some of the combinations.</summary>
    internal Truth TruthOf(int finding, Combinations combinations)
    {
        var group = 0;
        for (; finding >= _groups[group].Findings.Length; group++)
        {
            finding -= _groups[group].Findings.Length;
        }

        var (holds, fails) = (false, false);
        foreach (var combination in combinations[group])
        {
            var isSet = (combination & 1 << finding) != 0;
            (holds, fails) = (holds || isSet, fails || !isSet);
        }

        return holds && fails ? Truth.Unknown : holds ? Truth.True : Truth.False;
    }

    /// <summary>The outcome of a row.</summary>
    internal Outcome OutcomeOf(int row) => _outcomes[row];

    /// <summary>The outcome of these rows, given as a bit set of their indexes, where all have the same; else indeterminate.</summary>
    internal Outcome OutcomeOf(ulong rows) => BitOperations.IsPow2(rows) ? OutcomeOf(BitOperations.TrailingZeroCount(rows)) : Outcomes.Of(this, rows).Single();

    /// <summary>The findings that a row wants to hold and to fail, as bit sets of their indexes.</summary>
    internal (ulong Hold, ulong Fail) Wanted(int row) => (_masks[row].Holds, _masks[row].Mentioned & ~_masks[row].Holds);

    /// <summary>How many findings a group has.</summary>
    internal int WidthOf(int group) => _groups[group].Findings.Length;

    /// <summary>Whether facts leave no combination of some group, and so contradict each other.</summary>
    private bool IsRuledOut(Combinations combinations)
    {
        for (var group = 0; group < _groups.Length; group++)
        {
            if (combinations[group].Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows that the combinations of a group and of those after it reach from a node of the tree.</summary>
    private ulong MatchAny(Combinations combinations, int group, int node)
    {
        if (group == _groups.Length)
        {
            throw new InvalidOperationException("No row matches some combination of findings: the table is not total.");
        }

        ulong rows = 0;
        foreach (var combination in combinations[group])
        {
            var reached = node;
            rows |= Tree.TryGoOn(combination, ref reached) ? MatchAny(combinations, group + 1, reached) : 1ul << reached;
        }

        return rows;
    }

    private ulong MaskOf(ImmutableArray<Finding> findings)
    {
        ulong mask = 0;
        foreach (var finding in findings)
        {
            mask |= 1ul << Findings.IndexOf(finding);
        }

        return mask;
    }
}
