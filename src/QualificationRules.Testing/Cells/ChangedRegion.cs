using System.Collections.Immutable;
using QualificationRules.Json;

namespace QualificationRules.Testing.Cells;

/// <summary>Cases that two rulesets decide differently, in one and the same way.</summary>
/// <param name="Question">The question's code.</param>
/// <param name="Before">The outcome under the one ruleset; <see cref="Outcome.Indeterminate"/> where the rules leave it open.</param>
/// <param name="After">The outcome under the other.</param>
/// <param name="Conditions">What holds of the cases, and of no others: in the statute's order.</param>
/// <param name="Cells">How many combinations of findings change.</param>
/// <param name="Example">One such case.</param>
public sealed record ChangedRegion(string Question, Outcome Before, Outcome After, ImmutableArray<RegionCondition> Conditions, int Cells, Case Example);
