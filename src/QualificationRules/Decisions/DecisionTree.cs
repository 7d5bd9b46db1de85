using System.Collections.Immutable;
using System.Numerics;

namespace QualificationRules.Decisions;

/// <summary>
/// The rows of a table made into steps, one for each group of findings. A step leads from a node, by the combination found, to the node of the rows
/// that are still possible; or to a row that is settled, since no finding of a later group can exclude it.
/// </summary>
internal sealed class DecisionTree
{
    /// <summary>The node before the first group.</summary>
    public const int Root = 0;

    /// <summary>
    /// For each node a step for each combination. A step to a node is the index of that node's first step; a step to a row is the complement of
    /// the row's index, and so negative.
    /// </summary>
    private readonly int[] _steps;

    /// <summary>Makes the steps of a table of at most 64 rows: a set of rows is the bits of one 64-bit number.</summary>
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

    /// <summary>Goes on from a node with the combination found; false where a row is settled, whose index then takes the place of the node.</summary>
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

    /// <summary>The rows that mention no finding from this one on, as a bit set.</summary>
    private static ulong NamingNone((ulong Mentioned, ulong Holds)[] rows, int finding)
    {
        ulong naming = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            naming |= rows[row].Mentioned < 1ul << finding ? 1ul << row : 0;
        }

        return naming;
    }

    /// <summary>The rows that are not excluded where, of the findings of a group, exactly these hold; all three are bit sets.</summary>
    private static ulong Matching((ulong Mentioned, ulong Holds)[] rows, ulong group, ulong findings)
    {
        ulong matching = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            matching |= (rows[row].Mentioned & findings) == (rows[row].Holds & group) ? 1ul << row : 0;
        }

        return matching;
    }

    /// <summary>The index of a node among those of its group; a new node is added to them.</summary>
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
