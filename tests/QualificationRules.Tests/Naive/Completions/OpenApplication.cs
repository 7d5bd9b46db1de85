using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>Every fact of an application for a funded NPQ that is missing.</summary>
internal static class OpenApplication
{
    private static readonly ScholarshipApplication NotKnown = new();

    /// <summary>Every cohort from spring 2021, of which nothing is known, to autumn 2027, of which nothing is known either.</summary>
    private static readonly ScholarshipApplication[] Cohorts =
        [.. from year in Enumerable.Range(2021, 7) from season in Enum.GetValues<Season>() select new ScholarshipApplication(new Cohort(year, season))];

    /// <summary>One type of each kind: eligible in every cohort, eligible since autumn 2022, never eligible.</summary>
    private static readonly ScholarshipApplication[] Types =
        [.. new[] { 1, 10, 11 }.Select(code => new ScholarshipApplication(establishmentType: EstablishmentType.FromCode(code)))];

    private static readonly bool[] YesAndNo = [true, false];

    public static IEnumerable<OpenFact> Of(Question question, StaffRecord record)
    {
        if (!string.Equals(question.Code, "npq-scholarship", StringComparison.Ordinal))
        {
            return [];
        }

        var given = record.Scholarship ?? NotKnown;
        OpenFact?[] facts =
        [
            given.Cohort is null ? Fact(FactName.ScholarshipCohort, Cohorts) : null,
            given.WorksInEngland is null ? Fact(FactName.ScholarshipWorksInEngland, YesAndNo.Select(value => new ScholarshipApplication(worksInEngland: value))) : null,
            given.PreviouslyFunded is null ? Fact(FactName.ScholarshipPreviouslyFunded, YesAndNo.Select(value => new ScholarshipApplication(previouslyFunded: value))) : null,
            given.WorkSetting is null ? Fact(FactName.ScholarshipWorkSetting, Enum.GetValues<WorkSetting>().Select(value => new ScholarshipApplication(workSetting: value))) : null,
            given.EstablishmentType is null ? Fact(FactName.ScholarshipEstablishmentType, Types) : null,
            given.NurseryKind is null ? Fact(FactName.ScholarshipNurseryKind, Enum.GetValues<NurseryKind>().Select(value => new ScholarshipApplication(nurseryKind: value))) : null,
            given.EmploymentType is null ? Fact(FactName.ScholarshipEmploymentType, Enum.GetValues<EmploymentType>().Select(value => new ScholarshipApplication(employmentType: value))) : null,
            given.ReferredByReturnToTeachingAdviser is null
                ? Fact(FactName.ScholarshipReferredByReturnToTeachingAdviser, YesAndNo.Select(value => new ScholarshipApplication(referredByReturnToTeachingAdviser: value)))
                : null,
        ];
        return facts.OfType<OpenFact>();
    }

    private static OpenFact Fact(FactName name, IEnumerable<ScholarshipApplication> values) =>
        new(new(name), [.. values.Select(value => (Func<StaffRecord, StaffRecord>)(record =>
            Rebuild.Record(record, scholarship: ApplicationFacts.Take(name, record.Scholarship ?? NotKnown, value))))]);
}
