using System.Collections.Immutable;

namespace QualificationRules.Decisions;

/// <summary>For each group of findings of a table, the set of its combinations that facts leave open.</summary>
internal sealed class Combinations(ImmutableArray<FindingGroup> groups)
{
    private readonly CombinationSet[] _sets = [.. groups.Select(group => new CombinationSet(group.Findings.Length))];

    /// <summary>Whether each group has one combination.</summary>
    public bool AreSingle => Array.TrueForAll(_sets, set => set.Single is not null);

    /// <summary>The set of a group, by its index in the table; empty at first.</summary>
    public CombinationSet this[int group] => _sets[group];
}
