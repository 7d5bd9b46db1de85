using System.Collections.Immutable;
using System.Numerics;

namespace QualificationRules.Decisions;

/// <summary>
/// The rows of a table made into steps, one for each group of findings: from a node, along the combination found, to the node
/// of the rows that are still possible, or to the row that is settled, since no finding of a later group can exclude it.
/// </summary>
internal sealed class DecisionTree
{
    /// <summary>The node before the first group.</summary>
    public const int Root = 0;

    /// <summary>From each node a step for each combination. A node is the index of its first step; a row is the complement of its index, and so negative.</summary>
    private readonly int[] _steps;

    /// <summary>Makes the steps of a table of at most 64 rows, which one word holds a set of.</summary>
    /// <param name="groups">The groups of findings.</param>
    /// <param name="rows">For each row, as bit sets of indexes, the findings that it mentions and those of them that it wants to hold.</param>
    public DecisionTree(ImmutableArray<FindingGroup> groups, (ulong Mentioned, ulong Holds)[] rows)
    {
        var steps = new List<int>();
        var nodes = new List<ulong> { ulong.MaxValue };
        var offset = 0;
        for (var group = 0; group < groups.Length; group++)
        {
            var width = groups[group].Findings.Length;
            var nextWidth = group + 1 < groups.Length ? groups[group + 1].Findings.Length : 0;
            var firstOfNext = steps.Count + (nodes.Count << width);
            var settled = NamingNone(rows, offset + width);
            var next = new List<ulong>();
            foreach (var possible in nodes)
            {
                for (var combination = 0ul; combination < 1ul << width; combination++)
                {
                    var left = possible & Matching(rows, ((1ul << width) - 1) << offset, combination << offset);
                    steps.Add((left & settled) != 0 ? ~BitOperations.TrailingZeroCount(left & settled) : firstOfNext + (IndexIn(next, left) << nextWidth));
                }
            }

            (nodes, offset) = (next, offset + width);
        }

        _steps = [.. steps];
    }

    /// <summary>Goes on from a node with the combination found; false where a row is settled, which takes the place of the node.</summary>
    public bool TryGoOn(int combination, ref int node)
    {
        node = _steps[node + combination];
        if (node >= 0)
        {
            return true;
        }

        node = ~node;
        return false;
    }

    /// <summary>The rows that name no finding from this one on, as a bit set.</summary>
    private static ulong NamingNone((ulong Mentioned, ulong Holds)[] rows, int finding)
    {
        ulong naming = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            naming |= rows[row].Mentioned < 1ul << finding ? 1ul << row : 0;
        }

        return naming;
    }

    /// <summary>The rows that these findings, of those of a group, do not exclude.</summary>
    private static ulong Matching((ulong Mentioned, ulong Holds)[] rows, ulong group, ulong findings)
    {
        ulong matching = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            matching |= (rows[row].Mentioned & findings) == (rows[row].Holds & group) ? 1ul << row : 0;
        }

        return matching;
    }

    /// <summary>The place of a node among those of its group, where it is put if it is new.</summary>
    private static int IndexIn(List<ulong> nodes, ulong possible)
    {
        var index = nodes.IndexOf(possible);
        if (index < 0)
        {
            index = nodes.Count;
            nodes.Add(possible);
        }

        return index;
    }
}
