using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Decisions;

/// <summary>What a verdict says of itself: the findings of the rows reached, and why each other row was not.</summary>
internal static class Explanation
{
    public static ImmutableArray<Reason> Reasons(DecisionTable table, ulong rows, Combinations found, Func<string, string?> argument, LocalDate on)
    {
        var causes = new HashSet<Finding>();
        foreach (var row in Reached(table, rows))
        {
            foreach (var finding in row.Holds)
            {
                for (var limb = FirstNotHolding(table, finding, found); limb is not null; limb = limb.Presupposes)
                {
                    causes.Add(limb);
                }
            }

            causes.UnionWith(row.Fails.Select(finding => FirstNotHolding(table, finding, found)));
        }

        return [.. table.Findings.Where(causes.Contains).Select(finding => new Reason(finding, TruthOf(table, finding, found), argument, on))];
    }

    public static ImmutableArray<TraceEntry> Trace(DecisionTable table, ulong rows, Combinations found, Func<string, string?> argument, LocalDate on)
    {
        var reached = Reached(table, rows).ToHashSet();
        return [.. table.Rows.Select(row => new TraceEntry(row, reached.Contains(row) ? null : Excluder(table, row, found, argument, on)))];
    }

    private static IEnumerable<Row> Reached(DecisionTable table, ulong rows) =>
        table.Rows.Where((_, index) => (rows >> index & 1) != 0);

    /// <summary>The first finding that contradicts the row; where only findings together do, the first that is not known.</summary>
    private static Reason? Excluder(DecisionTable table, Row row, Combinations found, Func<string, string?> argument, LocalDate on)
    {
        Finding? excluder = null;
        foreach (var finding in table.Findings)
        {
            var wanted = row.Holds.Contains(finding) ? Truth.True : row.Fails.Contains(finding) ? Truth.False : Truth.Unknown;
            if (wanted == Truth.Unknown)
            {
                continue;
            }

            var truth = TruthOf(table, finding, found);
            if (truth != Truth.Unknown && truth != wanted)
            {
                excluder = wanted == Truth.True ? FirstNotHolding(table, finding, found) : finding;
                break;
            }

            excluder ??= truth == Truth.Unknown ? finding : null;
        }

        return excluder is null ? null : new(excluder, TruthOf(table, excluder, found), argument, on);
    }

    /// <summary>The first limb of a provision that does not hold: of those that presuppose each other, the reason.</summary>
    private static Finding FirstNotHolding(DecisionTable table, Finding finding, Combinations found)
    {
        while (finding.Presupposes is { } before && TruthOf(table, before, found) != Truth.True)
        {
            finding = before;
        }

        return finding;
    }

    private static Truth TruthOf(DecisionTable table, Finding finding, in Combinations found) =>
        table.TruthOf(table.Findings.IndexOf(finding), found);
}
