using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Testing.Cells;

/// <summary>What all cases of a region have in common: a finding that holds, fails or is open in all of them.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Before">Its truth under the one ruleset; null where the cases differ in it.</param>
/// <param name="After">Its truth under the other; null where the cases differ in it.</param>
/// <param name="Text">The condition in the finding's words; what a case would fill in stands in square brackets.</param>
public sealed record RegionCondition(Finding Finding, Truth? Before, Truth? After, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
