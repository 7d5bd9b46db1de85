using System.Collections.Immutable;

namespace QualificationRules.Law;

/// <summary>What advice cites beside the provisions that the findings of its question cite.</summary>
public static class AdviceSources
{
    /// <summary>Each of them once.</summary>
    public static ImmutableArray<Citation> All { get; } =
    [
        Provisions.NpqLength, Provisions.NpqOutcome, Provisions.CodeOfPractice, ProgrammeProvisions.NasencoHoldersNeedNot, ProgrammeProvisions.FundedPlace,
        .. NpqCohorts.All.Select(cohort => cohort.Source).Distinct(),
    ];
}
