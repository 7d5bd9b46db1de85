using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Analysis;

/// <summary>Why an outcome changes on a day.</summary>
/// <param name="Fact">The fact that brings the change, where it is not the law.</param>
/// <param name="Law">The provision that begins or ceases to apply; null where it is a fact.</param>
internal readonly record struct FoundCause(FactPath Fact, Citation? Law);
