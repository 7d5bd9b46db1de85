using QualificationRules.Decisions;

namespace QualificationRules.Verdicts;

/// <summary>What became of one row of the decision table.</summary>
public sealed class TraceEntry : IEquatable<TraceEntry>
{
    internal TraceEntry(Row row, Reason? excludedBy) => (Row, ExcludedBy) = (row, excludedBy);

    /// <summary>The row.</summary>
    public Row Row { get; }

    /// <summary>The first finding, in the statute's order, that excludes the row; null where the row is reached, or may be.</summary>
    public Reason? ExcludedBy { get; }

    /// <summary>Whether some completion of the facts reaches the row.</summary>
    public bool IsReached => ExcludedBy is null;

    /// <summary>Equal when the row is the same and what excludes it is.</summary>
    public bool Equals(TraceEntry? other) => other is not null && Row == other.Row && Equals(ExcludedBy, other.ExcludedBy);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TraceEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Row, ExcludedBy);

    /// <summary>Such as <c>in-post-since-2009 (Exempt): They became SENCO on 1 September 2023, after 1 September 2009.</c>, or that the row is reached.</summary>
    public override string ToString() => $"{Row.Id} ({Row.Outcome}): {ExcludedBy?.Text ?? "reached"}";
}
