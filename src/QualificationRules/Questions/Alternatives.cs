using System.Numerics;
using QualificationRules.Decisions;

namespace QualificationRules.Questions;

/// <summary>The combinations of findings that the values of one fact give, all other facts of its part being known.</summary>
internal sealed class Alternatives(DecisionTable table)
{
    private Combinations _union;
    private Combinations _first;
    private int _differing;
    private bool _any;

    /// <summary>For a part that no other part adds findings to.</summary>
    public static Combinations NothingAdded
    {
        get
        {
            var none = default(Combinations);
            for (var group = 0; group < Combinations.MostGroups; group++)
            {
                none[group] = FindingGroup.NoneHolds;
            }

            return none;
        }
    }

    /// <summary>Adds what one value gives; a value that the other facts rule out gives nothing.</summary>
    public void Add(in Combinations found)
    {
        for (var group = 0; group < table.Groups; group++)
        {
            if (found[group] == 0)
            {
                return;
            }
        }

        _first = _any ? _first : found;
        _any = true;
        for (var group = 0; group < table.Groups; group++)
        {
            _union[group] |= found[group];
            _differing |= found[group] == _first[group] ? 0 : 1 << group;
        }
    }

    /// <summary>
    /// Whether they lead to more than one outcome, the rest being alike: any of the combinations that the facts leave open in the
    /// other groups, and of those that other records add to this one.
    /// </summary>
    public bool DecideWith(in Combinations context, in Combinations added)
    {
        for (var differing = _differing; differing != 0; differing &= differing - 1)
        {
            if (Decide(BitOperations.TrailingZeroCount(differing), context, added, 0, 0, 0, 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool Decide(int own, in Combinations context, in Combinations added, int group, uint findings, int shift, int ownShift)
    {
        if (group == table.Groups)
        {
            return LeadApart(_union[own], findings, ownShift);
        }

        var width = table.WidthOf(group);
        for (var set = group == own ? added[group] : context[group]; set != 0; set &= set - 1)
        {
            var here = findings | ((uint)BitOperations.TrailingZeroCount(set) << shift);
            if (Decide(own, context, added, group + 1, here, shift + width, group == own ? shift : ownShift))
            {
                return true;
            }
        }

        return false;
    }

    private bool LeadApart(ulong alternatives, uint findings, int shift)
    {
        Outcome? first = null;
        for (; alternatives != 0; alternatives &= alternatives - 1)
        {
            var row = table.Match(findings | ((uint)BitOperations.TrailingZeroCount(alternatives) << shift));
            if (table.Rows[row].Outcome != (first ??= table.Rows[row].Outcome))
            {
                return true;
            }
        }

        return false;
    }
}
