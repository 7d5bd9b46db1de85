using System.Collections.Immutable;

namespace WorkforceCheck.Reports;

/// <summary>The changes of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many there are, also those not shown.</param>
/// <param name="Shown">Those shown, in the order of the file; what has left, in that of the earlier one.</param>
internal sealed record ChangesOfKind(ChangeKind Kind, int Count, ImmutableArray<Change> Shown)
{
    /// <summary>How many are counted and not shown.</summary>
    public int NotShown => Count - Shown.Length;
}
