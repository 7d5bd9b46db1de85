using System.Collections.Immutable;

namespace QualificationRules.Decisions;

/// <summary>For each group of findings of a table, the set of its combinations that facts leave open.</summary>
internal sealed class Combinations
{
    private readonly ulong[] _words;
    private readonly int[] _starts;

    /// <summary>Empty sets for these groups.</summary>
    public Combinations(ImmutableArray<FindingGroup> groups)
    {
        _starts = new int[groups.Length + 1];
        for (var group = 0; group < groups.Length; group++)
        {
            _starts[group + 1] = _starts[group] + CombinationSet.WordsFor(groups[group].Findings.Length);
        }

        _words = new ulong[_starts[^1]];
    }

    /// <summary>The set of a group, by its index in the table.</summary>
    public CombinationSet this[int group] => new(_words, _starts[group], _starts[group + 1] - _starts[group]);
}
