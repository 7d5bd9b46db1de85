using System.Collections.Immutable;
using System.Numerics;

namespace QualificationRules.Decisions;

/// <summary>A set of outcomes.</summary>
internal readonly record struct Outcomes
{
    private readonly int _set;

    private Outcomes(int set) => _set = set;

    public int Count => BitOperations.PopCount((uint)_set);

    /// <summary>The outcomes of these rows, given as a bit set of their indexes.</summary>
    public static Outcomes Of(DecisionTable table, ulong rows)
    {
        var set = 0;
        foreach (var row in new Members(rows))
        {
            set |= 1 << (int)table.OutcomeOf(row);
        }

        return new(set);
    }

    /// <summary>The outcome, where there is only one; else indeterminate.</summary>
    public Outcome Single() =>
        BitOperations.IsPow2(_set) ? (Outcome)BitOperations.TrailingZeroCount(_set) : Outcome.Indeterminate;

    /// <summary>The outcomes in their order.</summary>
    public ImmutableArray<Outcome> ToImmutableArray()
    {
        var set = _set;
        return [.. Enum.GetValues<Outcome>().Where(outcome => (set & 1 << (int)outcome) != 0)];
    }
}
