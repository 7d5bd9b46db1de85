using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing;

/// <summary>Why a day matters to a case: a date of its record, a period counted from one, or a change of the law.</summary>
/// <param name="Date">The date itself; the day of the neighbour is this one, the day before or the day after.</param>
/// <param name="Fact">The fact that it comes from; null where it is the law.</param>
/// <param name="Years">How many years after the fact it is; 0 for the date in the record.</param>
/// <param name="Law">The provision that begins or ceases to apply on it; null where it is a fact.</param>
public sealed record BoundaryCause(LocalDate Date, FactPath? Fact, int Years, Citation? Law)
{
    /// <summary>Such as <c>2026-09-01, 3 years after AppointmentFrom of 0</c>, or <c>2024-09-01, SI 2024/535 reg 2</c>.</summary>
    public override string ToString() =>
        $"{Date:uuuu'-'MM'-'dd}, {(Fact is { } fact ? $"{(Years == 0 ? "" : $"{Years} years after ")}{VerdictText.Shown(fact)}" : Law?.ToString())}";
}
