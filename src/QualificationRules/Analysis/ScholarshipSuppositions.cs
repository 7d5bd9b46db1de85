using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Analysis;

/// <summary>A record with one fact of its application for a scholarship supposed known, once for each value.</summary>
internal static class ScholarshipSuppositions
{
    public static IEnumerable<StaffRecord> Of(StaffRecord record, FactName fact, DecisiveValues values)
    {
        var application = record.Scholarship ?? ScholarshipApplication.NotKnown;
        IEnumerable<ScholarshipApplication> supposed = fact switch
        {
            // The year 0 stands for every cohort whose rules are not known.
            FactName.ScholarshipCohort => ((Cohort[])[.. ScholarshipCohorts.All.Select(rules => rules.Cohort), default]).Select(cohort => application with { Cohort = cohort }),
            FactName.ScholarshipWorksInEngland => [application with { WorksInEngland = true }, application with { WorksInEngland = false }],
            FactName.ScholarshipWorkSetting => Enum.GetValues<WorkSetting>().Select(setting => application with { WorkSetting = setting }),
            FactName.ScholarshipEstablishmentType => values.Types.Select(type => application with { EstablishmentType = type }),
            FactName.ScholarshipNurseryKind => Enum.GetValues<NurseryKind>().Select(kind => application with { NurseryKind = kind }),
            FactName.ScholarshipEmploymentType => Enum.GetValues<EmploymentType>().Select(type => application with { EmploymentType = type }),
            FactName.ScholarshipPreviouslyFunded => [application with { PreviouslyFunded = true }, application with { PreviouslyFunded = false }],
            FactName.ScholarshipReferredByReturnToTeachingAdviser =>
                [application with { ReferredByReturnToTeachingAdviser = true }, application with { ReferredByReturnToTeachingAdviser = false }],
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return supposed.Select(one => record with { Scholarship = one });
    }
}
