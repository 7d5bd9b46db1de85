using System.Numerics;
using QualificationRules.Decisions;

namespace QualificationRules.Testing.Cells;

/// <summary>What was found of a case: for each group of findings the combinations that its facts leave open, compared by value.</summary>
internal sealed class Found(Combinations combinations) : IEquatable<Found>
{
    private readonly Combinations _combinations = combinations;

    /// <summary>The combinations.</summary>
    public ref readonly Combinations Combinations => ref _combinations;

    public ulong this[int group] => _combinations[group];

    /// <summary>Each set of findings that may hold, as a bit set in the table's order.</summary>
    public IEnumerable<uint> Masks(DecisionTable table)
    {
        IEnumerable<uint> masks = [0];
        var shift = 0;
        for (var group = 0; group < table.Groups; group++)
        {
            var (open, width) = (this[group], shift);
            masks = [.. masks.SelectMany(mask => Bits(open).Select(combination => mask | (uint)combination << width))];
            shift += table.WidthOf(group);
        }

        return masks;
    }

    /// <summary>What is found where some groups are as in another case.</summary>
    public Found With(Found other, uint groups)
    {
        var combined = _combinations;
        foreach (var group in Bits(groups))
        {
            combined[group] = other[group];
        }

        return new(combined);
    }

    /// <summary>The groups that differ, as a bit set.</summary>
    public uint DifferenceFrom(Found other) =>
        Enumerable.Range(0, Combinations.MostGroups).Aggregate(0u, (groups, group) => this[group] == other[group] ? groups : groups | 1u << group);

    public bool Equals(Found? other) => other is not null && DifferenceFrom(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as Found);

    public override string ToString() => $"{this[0]:x} {this[1]:x} {this[2]:x} {this[3]:x} {this[4]:x} {this[5]:x}";

    public override int GetHashCode() => HashCode.Combine(this[0], this[1], this[2], this[3], this[4], this[5]);

    internal static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return BitOperations.TrailingZeroCount(set);
        }
    }
}
