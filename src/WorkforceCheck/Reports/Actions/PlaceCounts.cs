using System.Collections.Immutable;

namespace WorkforceCheck.Reports;

/// <summary>How many rows a school, or a trust, has in each section.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its URN, or the trust's code; null where it is not known.</param>
/// <param name="Counts">The number of rows by section, in the order of the sections.</param>
internal sealed record PlaceCounts(string Name, string? Code, ImmutableArray<int> Counts)
{
    /// <summary>The rows in one section.</summary>
    public int In(ReportSection section) => Counts[(int)section];
}
