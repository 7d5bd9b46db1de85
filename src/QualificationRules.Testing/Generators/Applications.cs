using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Generators;

/// <summary>Applications for a funded NPQ.</summary>
public static class Applications
{
    private static readonly ImmutableArray<Cohort> Cohorts =
    [
        .. Ruleset.Current.ScholarshipCohorts.Select(rules => rules.Cohort), new(2021, Season.Spring), new(2027, Season.Spring),
    ];

    /// <summary>An application, all of whose facts are known; the cohort is at times one whose rules are not.</summary>
    public static Gen<ScholarshipApplication> Known { get; } =
        from cohort in Gen.Elements<Cohort>(Cohorts)
        from england in Gen.Elements(true, true, true, true, true, false)
        from setting in Gen.Elements(Enum.GetValues<WorkSetting>())
        from type in Gen.Elements<EstablishmentType>(EstablishmentType.All)
        from nursery in Gen.Frequency((1, Gen.Constant(NurseryKind.MaintainedNursery)), (2, Gen.Elements(Enum.GetValues<NurseryKind>())))
        from employment in Gen.Elements(Enum.GetValues<EmploymentType>())
        from funded in Gen.Elements(true, false, false, false, false)
        from referred in Gen.Elements(true, false)
        select new ScholarshipApplication(cohort, england, setting, type, nursery, employment, funded, referred);

    /// <summary>An application of which any fact may be missing.</summary>
    public static Gen<ScholarshipApplication> Incomplete { get; } =
        from known in Known
        from forgotten in Gen.SubListOf<FactName>(ApplicationFacts.All)
        select forgotten.Aggregate(known, (application, fact) => ApplicationFacts.Take(fact, application, ApplicationFacts.NotKnown));
}
