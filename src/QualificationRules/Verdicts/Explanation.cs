using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Verdicts;

/// <summary>What a verdict says of itself: the findings of the rows reached, and why each other row was not.</summary>
/// <param name="table">The decision table.</param>
/// <param name="rows">The rows reached, as a bit set of their indexes.</param>
/// <param name="found">The combinations of findings that the facts leave open.</param>
/// <param name="supposing">The same combinations, with law that has not been verified supposed to help the person, and supposed not to; null where the outcome is not open.</param>
/// <param name="argument">Gives the values of the arguments in the wording of the findings.</param>
/// <param name="on">The date asked about.</param>
internal readonly ref struct Explanation(DecisionTable table, ulong rows, Combinations found, (Combinations Helps, Combinations HelpsNot)? supposing, ArgumentOf argument, LocalDate on)
{
    /// <summary>The findings that caused the outcome.</summary>
    public ImmutableArray<Reason> Reasons()
    {
        var causes = Causes();
        var reasons = ImmutableArray.CreateBuilder<Reason>(BitOperations.PopCount(causes));
        foreach (var finding in new Members(causes))
        {
            reasons.Add(ReasonOf(finding));
        }

        return reasons.MoveToImmutable();
    }

    /// <summary>Every row, and what excludes it where it is not reached.</summary>
    public ImmutableArray<TraceEntry> Trace()
    {
        var trace = ImmutableArray.CreateBuilder<TraceEntry>(table.Rows.Length);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var excluder = (rows & 1ul << row) != 0 ? DecisionTable.NoFinding : Excluder(row);
            trace.Add(new(table.Rows[row], excluder < 0 ? null : ReasonOf(excluder)));
        }

        return trace.MoveToImmutable();
    }

    /// <summary>The findings of the rows reached, as a bit set: of a provision built up limb by limb, those that hold and the first that does not.</summary>
    private ulong Causes()
    {
        var causes = 0ul;
        foreach (var row in new Members(rows))
        {
            var (hold, fail) = table.Wanted(row);
            foreach (var finding in new Members(hold))
            {
                for (var limb = FirstNotHolding(finding); limb >= 0; limb = table.Presupposed[limb])
                {
                    causes |= 1ul << limb;
                }
            }

            foreach (var finding in new Members(fail))
            {
                var limb = FirstNotHolding(finding);
                causes |= IsPast(limb) ? 0 : 1ul << limb;
            }
        }

        return causes;
    }

    /// <summary>The first finding that contradicts the row; where no finding does by itself but several do together, the first of them that is not known.</summary>
    private int Excluder(int row)
    {
        var excluder = DecisionTable.NoFinding;
        var (hold, fail) = table.Wanted(row);
        foreach (var finding in new Members(hold | fail))
        {
            var wanted = (hold & 1ul << finding) != 0 ? Truth.True : Truth.False;
            var truth = TruthOf(finding);
            if (truth != Truth.Unknown && truth != wanted)
            {
                return FirstNotHolding(finding);
            }

            excluder = excluder < 0 && truth == Truth.Unknown ? finding : excluder;
        }

        return excluder;
    }

    /// <summary>Of the limbs of a provision, which presuppose each other, the reason: the first that fails for certain, and else the first that does not hold for certain.</summary>
    private int FirstNotHolding(int finding)
    {
        var fails = TruthOf(finding) == Truth.False;
        while (table.Presupposed[finding] is >= 0 and var before && TruthOf(before) is var truth && (truth == Truth.False || (truth == Truth.Unknown && !fails)))
        {
            finding = before;
        }

        return finding;
    }

    /// <summary>Whether all that a finding rests on had ended by the date: that it fails is no reason any more.</summary>
    private bool IsPast(int finding)
    {
        foreach (var citation in table.Findings[finding].Citations)
        {
            if (!(citation.AppliesUntil < on))
            {
                return false;
            }
        }

        return true;
    }

    private Truth TruthOf(int finding) => table.TruthOf(finding, found);

    private Reason ReasonOf(int finding) => new(table.Findings[finding], TruthOf(finding), IsOpenByLaw(finding), argument, on);

    /// <summary>Whether a finding is open, and settled by whatever is supposed of law that has not been verified.</summary>
    private bool IsOpenByLaw(int finding) =>
        supposing is { } law && TruthOf(finding) == Truth.Unknown
        && table.TruthOf(finding, law.Helps) != Truth.Unknown && table.TruthOf(finding, law.HelpsNot) != Truth.Unknown;
}
