using System.Collections.Immutable;

namespace QualificationRules.Law;

/// <summary>The citations of advice that no finding of its question has.</summary>
public static class AdviceSources
{
    /// <summary>Each of them once.</summary>
    public static ImmutableArray<Citation> All { get; } =
    [
        Provisions.NpqLength, Provisions.NpqOutcome, Provisions.CodeOfPractice, ProgrammeProvisions.NasencoHoldersNeedNot, ProgrammeProvisions.FundedPlace,
        .. NpqCohorts.All.Select(cohort => cohort.Source).Distinct(),
    ];
}
