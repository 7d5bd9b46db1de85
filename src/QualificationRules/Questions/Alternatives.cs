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
    /// other groups.
    /// </summary>
    public bool DecideWith(in Combinations context)
    {
        for (var differing = _differing; differing != 0; differing &= differing - 1)
        {
            var group = BitOperations.TrailingZeroCount(differing);
            if (new Consequences(table, With(context, group), group).LeadApart(_union[group]))
            {
                return true;
            }
        }

        return false;
    }

    private Combinations With(Combinations context, int group)
    {
        context[group] = _union[group];
        return context;
    }
}
