using QualificationRules.Decisions;

namespace QualificationRules.Analysis;

/// <summary>The combinations of findings that the values of one fact give, all other facts of its part being known.</summary>
internal sealed class Alternatives(DecisionTable table)
{
    private readonly List<Combinations> _values = [];

    /// <summary>Adds what one value gives; nothing where the other facts rule it out, and so leave no combination of some group.</summary>
    public void Add(in Combinations found)
    {
        if (!table.IsRuledOut(found))
        {
            _values.Add(found);
        }
    }

    /// <summary>Whether they lead to more than one outcome, the rest being alike: any of the combinations that the facts leave open in groups that the values share.</summary>
    public bool DecideWith(in Combinations context)
    {
        for (var group = 0; group < table.Groups; group++)
        {
            if (DifferIn(group))
            {
                return Decide(context, 0, DecisionTree.Root, areAlike: true);
            }
        }

        return false;
    }

    private bool Decide(Combinations context, int group, int node, bool areAlike)
    {
        if (group == table.Groups)
        {
            return LeadApart(context);
        }

        if (DifferIn(group))
        {
            context[group] = 0;
            return Decide(context, group + 1, node, areAlike: false);
        }

        foreach (var combination in new Members(context[group]))
        {
            context[group] = 1ul << combination;

            // Where the values are alike so far, a row that is settled is the row of all of them.
            var reached = node;
            if ((!areAlike || table.Tree.TryGoOn(combination, ref reached)) && Decide(context, group + 1, reached, areAlike))
            {
                return true;
            }
        }

        return false;
    }

    private bool DifferIn(int group)
    {
        foreach (var value in _values)
        {
            if (value[group] != _values[0][group])
            {
                return true;
            }
        }

        return false;
    }

    private bool LeadApart(in Combinations context)
    {
        ulong rows = 0;
        foreach (var value in _values)
        {
            var all = context;
            for (var group = 0; group < table.Groups; group++)
            {
                all[group] = context[group] == 0 ? value[group] : context[group];
            }

            rows |= table.Match(all);
        }

        return Outcomes.Of(table, rows).Count > 1;
    }
}
