using QualificationRules.Decisions;

namespace QualificationRules.Verdicts;

/// <summary>What became of one row of the decision table.</summary>
public sealed class TraceEntry
{
    internal TraceEntry(Row row, Reason? excludedBy) => (Row, ExcludedBy) = (row, excludedBy);

    /// <summary>The row.</summary>
    public Row Row { get; }

    /// <summary>The first finding, in the statute's order, that excludes the row; null where the row is reached, or may be.</summary>
    public Reason? ExcludedBy { get; }

    /// <summary>Whether some completion of the facts reaches the row.</summary>
    public bool IsReached => ExcludedBy is null;
}
