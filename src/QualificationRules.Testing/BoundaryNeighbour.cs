using System.Collections.Immutable;
using QualificationRules.Json;

namespace QualificationRules.Testing;

/// <summary>A case asked on a day that matters to it, or next to one.</summary>
/// <param name="Case">The case; its date is the day, and its id has the day added.</param>
/// <param name="Causes">Why the day matters, the earliest date first; never empty.</param>
public sealed record BoundaryNeighbour(Case Case, ImmutableArray<BoundaryCause> Causes)
{
    /// <summary>Such as <c>sq-001 on 2026-11-23, the day after 2026-11-22, 3 years after AppointmentFrom of 0</c>.</summary>
    public override string ToString() => $"{Case.Id}, {string.Join("; ", Causes.Select(Shown))}";

    private string Shown(BoundaryCause cause) =>
        cause.Date == Case.On ? $"on {cause}" : cause.Date < Case.On ? $"the day after {cause}" : $"the day before {cause}";
}
