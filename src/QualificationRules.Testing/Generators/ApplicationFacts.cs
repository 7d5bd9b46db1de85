using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Generators;

/// <summary>The facts of an application, each by its name.</summary>
internal static class ApplicationFacts
{
    public static ImmutableArray<FactName> All { get; } =
    [
        FactName.ScholarshipCohort,
        FactName.ScholarshipWorksInEngland,
        FactName.ScholarshipWorkSetting,
        FactName.ScholarshipEstablishmentType,
        FactName.ScholarshipNurseryKind,
        FactName.ScholarshipEmploymentType,
        FactName.ScholarshipPreviouslyFunded,
        FactName.ScholarshipReferredByReturnToTeachingAdviser,
    ];

    public static ScholarshipApplication NotKnown { get; } = new();

    /// <summary>The plainest application there is, which counterexamples shrink to.</summary>
    public static ScholarshipApplication Plainest { get; } = new(
        new Cohort(2026, Season.Autumn),
        worksInEngland: true,
        WorkSetting.School,
        EstablishmentType.FromCode(1),
        NurseryKind.MaintainedNursery,
        EmploymentType.Other,
        previouslyFunded: false,
        referredByReturnToTeachingAdviser: false);

    /// <summary>An application with one fact taken from another.</summary>
    public static ScholarshipApplication Take(FactName fact, ScholarshipApplication application, ScholarshipApplication other)
    {
        return new(
            Giver(FactName.ScholarshipCohort).Cohort,
            Giver(FactName.ScholarshipWorksInEngland).WorksInEngland,
            Giver(FactName.ScholarshipWorkSetting).WorkSetting,
            Giver(FactName.ScholarshipEstablishmentType).EstablishmentType,
            Giver(FactName.ScholarshipNurseryKind).NurseryKind,
            Giver(FactName.ScholarshipEmploymentType).EmploymentType,
            Giver(FactName.ScholarshipPreviouslyFunded).PreviouslyFunded,
            Giver(FactName.ScholarshipReferredByReturnToTeachingAdviser).ReferredByReturnToTeachingAdviser);

        ScholarshipApplication Giver(FactName of) => of == fact ? other : application;
    }
}
