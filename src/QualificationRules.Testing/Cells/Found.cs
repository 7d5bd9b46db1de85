using QualificationRules.Decisions;

namespace QualificationRules.Testing.Cells;

/// <summary>What was found of a case: for each group of findings the combinations that its facts leave open, compared by value.</summary>
internal sealed class Found : IEquatable<Found>
{
    private readonly int[][] _groups;

    public Found(DecisionTable table, Combinations combinations) => _groups = [.. Enumerable.Range(0, table.Groups).Select(group => Members(combinations[group]))];

    private Found(int[][] groups) => _groups = groups;

    /// <summary>The combinations of a group, in order.</summary>
    public IReadOnlyList<int> this[int group] => _groups[group];

    /// <summary>The combinations, as the table takes them.</summary>
    public Combinations CombinationsFor(DecisionTable table)
    {
        var combinations = table.NoCombinations();
        for (var group = 0; group < _groups.Length; group++)
        {
            foreach (var member in _groups[group])
            {
                combinations[group].Add(member);
            }
        }

        return combinations;
    }

    /// <summary>Each set of findings that may hold, as a bit set in the table's order.</summary>
    public IEnumerable<ulong> Masks(DecisionTable table)
    {
        IEnumerable<ulong> masks = [0];
        var shift = 0;
        for (var group = 0; group < table.Groups; group++)
        {
            var (open, width) = (_groups[group], shift);
            masks = [.. masks.SelectMany(mask => open.Select(combination => mask | (ulong)combination << width))];
            shift += table.WidthOf(group);
        }

        return masks;
    }

    /// <summary>What is found where some groups, given as a bit set, are as in another case.</summary>
    public Found With(Found other, uint groups) => new([.. _groups.Select((members, group) => (groups & 1u << group) != 0 ? other._groups[group] : members)]);

    /// <summary>The groups that differ, as a bit set.</summary>
    public uint DifferenceFrom(Found other)
    {
        var groups = 0u;
        for (var group = 0; group < _groups.Length; group++)
        {
            groups |= _groups[group].AsSpan().SequenceEqual(other._groups[group]) ? 0 : 1u << group;
        }

        return groups;
    }

    public bool Equals(Found? other) => other is not null && DifferenceFrom(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as Found);

    public override string ToString() => string.Join(' ', _groups.Select(members => string.Join(',', members)));

    public override int GetHashCode() => _groups.Aggregate(17, (hash, members) => members.Aggregate(hash * 31, (sum, member) => (sum * 7) + member));

    private static int[] Members(CombinationSet set)
    {
        var members = new List<int>();
        foreach (var member in set)
        {
            members.Add(member);
        }

        return [.. members];
    }
}
