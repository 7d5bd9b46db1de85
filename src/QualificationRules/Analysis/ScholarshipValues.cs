using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Analysis;

/// <summary>The record with one fact of its application for a scholarship known, once for each value.</summary>
internal static class ScholarshipValues
{
    public static IEnumerable<StaffRecord> Of(FactName fact, StaffRecord record, Ruleset ruleset)
    {
        var application = record.Scholarship ?? ScholarshipApplication.NotKnown;
        IEnumerable<ScholarshipApplication> values = fact switch
        {
            // The year 0 stands for every cohort whose rules are not known.
            FactName.ScholarshipCohort => ruleset.ScholarshipCohorts.Select(rules => rules.Cohort).Append(default).Select(cohort => application with { Cohort = cohort }),
            FactName.ScholarshipWorksInEngland => YesAndNo(value => application with { WorksInEngland = value }),
            FactName.ScholarshipWorkSetting => Enum.GetValues<WorkSetting>().Select(setting => application with { WorkSetting = setting }),
            FactName.ScholarshipEstablishmentType => EstablishmentType.All.Select(type => application with { EstablishmentType = type }),
            FactName.ScholarshipNurseryKind => Enum.GetValues<NurseryKind>().Select(kind => application with { NurseryKind = kind }),
            FactName.ScholarshipEmploymentType => Enum.GetValues<EmploymentType>().Select(type => application with { EmploymentType = type }),
            FactName.ScholarshipPreviouslyFunded => YesAndNo(value => application with { PreviouslyFunded = value }),
            _ => YesAndNo(value => application with { ReferredByReturnToTeachingAdviser = value }),
        };
        return values.Select(value => record with { Scholarship = value });
    }

    private static ScholarshipApplication[] YesAndNo(Func<bool, ScholarshipApplication> value) => [value(true), value(false)];
}
