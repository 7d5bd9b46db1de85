using QualificationRules.Decisions;

namespace QualificationRules.Analysis;

/// <summary>What the combinations of one group of findings lead to, whatever the facts leave open in the other groups.</summary>
internal sealed class Consequences
{
    private readonly DecisionTable _table;
    private readonly int _group;
    private readonly ulong[] _apart;
    private readonly int[] _outcomes;

    /// <param name="table">The decision table.</param>
    /// <param name="found">The combinations that the facts leave open; no others of the group are weighed.</param>
    /// <param name="group">The group.</param>
    public Consequences(DecisionTable table, in Combinations found, int group)
    {
        (_table, _group) = (table, group);
        var count = 1 << table.WidthOf(group);
        (_apart, _outcomes) = (new ulong[count], new int[count]);
        Weigh(found, 0, 0, 0, 0);
    }

    /// <summary>Whether two of the alternatives lead to different outcomes, all else alike, what other records add to the group included.</summary>
    public bool LeadApart(ulong alternatives, ulong added = FindingGroup.NoneHolds)
    {
        foreach (var other in new Members(added))
        {
            var together = FindingGroup.Either(alternatives, 1ul << other);
            foreach (var one in new Members(together))
            {
                if ((_apart[one] & together) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How many outcomes these combinations leave open, together with what other records add to the group.</summary>
    public int OutcomesLeft(ulong combinations, ulong added = FindingGroup.NoneHolds)
    {
        var outcomes = 0;
        foreach (var one in new Members(FindingGroup.Either(combinations, added)))
        {
            outcomes |= _outcomes[one];
        }

        return System.Numerics.BitOperations.PopCount((uint)outcomes);
    }

    private void Weigh(in Combinations found, int group, uint findings, int shift, int ownShift)
    {
        if (group == _table.Groups)
        {
            WeighOwn(found[_group], findings, ownShift);
        }
        else if (group == _group)
        {
            Weigh(found, group + 1, findings, shift + _table.WidthOf(group), shift);
        }
        else
        {
            foreach (var combination in new Members(found[group]))
            {
                Weigh(found, group + 1, findings | (uint)combination << shift, shift + _table.WidthOf(group), ownShift);
            }
        }
    }

    private void WeighOwn(ulong own, uint findings, int shift)
    {
        Span<ulong> leadingTo = stackalloc ulong[sizeof(int) * 8];
        foreach (var combination in new Members(own))
        {
            var outcome = (int)_table.Rows[_table.Match(findings | (uint)combination << shift)].Outcome;
            leadingTo[outcome] |= 1ul << combination;
            _outcomes[combination] |= 1 << outcome;
        }

        foreach (var alike in leadingTo)
        {
            foreach (var combination in new Members(alike))
            {
                _apart[combination] |= own & ~alike;
            }
        }
    }
}
