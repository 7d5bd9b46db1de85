using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>npq-scholarship</c>.</summary>
internal sealed class NpqScholarshipSpace : FactSpace
{
    private static readonly Cohort NotKnown = new(2031, Season.Autumn);

    private static readonly bool[] Either = [false, true];

    public override string Code => "npq-scholarship";

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets, Dates.VerifiedThrough)
        from question in Questions
        from cohort in rulesets.SelectMany(ruleset => ruleset.ScholarshipCohorts).Select(rules => rules.Cohort).Distinct().Append(NotKnown)
        select new CellCase(question, new StaffRecord(TeacherStatus.NotATeacher, [], [], scholarship: Applying(cohort)), date, default);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation) =>
    [
        from worksInEngland in Either from before in Either select Applying(application => application with { WorksInEngland = worksInEngland, PreviouslyFunded = before }),
        Enum.GetValues<WorkSetting>().Select(setting => Applying(application => application with { WorkSetting = setting })),
        from kind in Enum.GetValues<NurseryKind>() from type in EstablishmentType.All select Applying(application => application with { NurseryKind = kind, EstablishmentType = type }),
        Enum.GetValues<EmploymentType>().Select(type => Applying(application => application with { EmploymentType = type })),
        Either.Select(referred => Applying(application => application with { ReferredByReturnToTeachingAdviser = referred })),
    ];

    private static ScholarshipApplication Applying(Cohort cohort) =>
        new(cohort, worksInEngland: true, WorkSetting.Other, EstablishmentType.All[0], NurseryKind.Other, EmploymentType.Other, previouslyFunded: false, referredByReturnToTeachingAdviser: false);

    private static Func<StaffRecord, StaffRecord> Applying(Func<ScholarshipApplication, ScholarshipApplication> change) =>
        record => record with { Scholarship = change(record.Scholarship!) };
}
