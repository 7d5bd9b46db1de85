using System.Collections.Immutable;

namespace WorkforceCheck.Reports;

/// <summary>A section of a report.</summary>
/// <param name="Section">Which.</param>
/// <param name="Count">How many rows it has, also those not shown.</param>
/// <param name="Shown">The rows shown, in order.</param>
/// <param name="Outcomes">How many rows have each outcome, in words, the most frequent first.</param>
internal sealed record SectionOfReport(ReportSection Section, int Count, ImmutableArray<ActionItem> Shown, ImmutableArray<(string Outcome, int Count)> Outcomes)
{
    /// <summary>Of what is due later, how many rows are no longer likely to be in time, also of those not shown.</summary>
    public int UnlikelyInTime { get; init; }

    /// <summary>How many rows are counted and not shown.</summary>
    public int NotShown => Count - Shown.Length;
}
