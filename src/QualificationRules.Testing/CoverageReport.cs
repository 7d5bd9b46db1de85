using System.Collections.Immutable;

namespace QualificationRules.Testing;

/// <summary>How much of the rules a suite has exercised, at one moment.</summary>
/// <param name="Questions">Question by question.</param>
public sealed record CoverageReport(ImmutableArray<QuestionCoverage> Questions)
{
    /// <summary>The counts, and the name of everything that was not exercised.</summary>
    public override string ToString() => string.Join("\n\n", Questions);
}
