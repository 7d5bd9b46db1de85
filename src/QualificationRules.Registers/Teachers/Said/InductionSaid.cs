using QualificationRules.Facts;

namespace QualificationRules.Registers.Teachers;

/// <summary>What a source leaves possible of the status of induction: one, or all of them.</summary>
/// <param name="Status">The one; null for all.</param>
/// <param name="IsEmpty">Whether nothing is possible.</param>
internal readonly record struct InductionSaid(InductionStatus? Status, bool IsEmpty = false) : ISaid<InductionSaid>
{
    public InductionSaid And(InductionSaid other) =>
        Status is null ? other : other.Status is null || other.Status == Status ? this : new(null, IsEmpty: true);

    public InductionSaid Or(InductionSaid other) => other.Status == Status ? this : new(null);

    /// <inheritdoc/>
    public override string ToString() => Status is { } status ? $"{status}" : "not known";
}
