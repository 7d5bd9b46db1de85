using QualificationRules.Decisions;

namespace QualificationRules.Questions;

/// <summary>The combinations of findings that the values of one fact give, all other facts of its part being known.</summary>
internal sealed class Alternatives(DecisionTable table)
{
    private readonly List<Combinations> _values = [];

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

        _values.Add(found);
    }

    /// <summary>Whether they lead to more than one outcome, the rest being alike: any of the combinations that the facts leave open in groups that the values share.</summary>
    public bool DecideWith(in Combinations context) => _values.Count > 0 && Decide(context, 0);

    private bool Decide(Combinations context, int group)
    {
        if (group == table.Groups)
        {
            return LeadApart(context);
        }

        if (_values.Exists(value => value[group] != _values[0][group]))
        {
            context[group] = 0;
            return Decide(context, group + 1);
        }

        foreach (var combination in new Members(context[group]))
        {
            context[group] = 1ul << combination;
            if (Decide(context, group + 1))
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
