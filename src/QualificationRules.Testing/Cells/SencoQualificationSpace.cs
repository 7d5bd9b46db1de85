using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Generators;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>senco-qualification</c>.</summary>
internal sealed class SencoQualificationSpace : FactSpace
{
    private const int Years = 3;

    private const string BecameSenco = "the day of becoming SENCO";

    /// <summary>Dates asked about three years after a 29 February, where the reading of the anniversary matters.</summary>
    private static readonly LocalDate AfterLeapDay = new(2027, 3, 1);

    public override string Code => "senco-qualification";

    public override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) =>
    [
        CutPoint.OfLaw(Dates.SencoRequirementBegins, Provisions.Commencement2008),
        CutPoint.OfLaw(Dates.AwardRequiredOfExistingSencos.PlusDays(1), Provisions.RequiredDate2009),
        CutPoint.OfLaw(Dates.SendRegulations2014Begin, Provisions.Commencement2014),
        .. ruleset.NpqRulesApplyFrom is { } day ? new[] { CutPoint.OfLaw(day, Provisions.Amendment2024) } : [],
        CutPoint.Counted(CutPoint.DateAskedAbout, "the day after the third anniversary of becoming SENCO", Provisions.QualificationDuty2014),
        CutPoint.At(BecameSenco, Dates.SencoRequirementBegins.PlusDays(1), Provisions.QualificationDuty2014),
        CutPoint.Counted("the end of earlier service as SENCO", "the first day past twelve months of it", Provisions.QualificationDuty2014),
        CutPoint.At("the start of a NASENCO", Dates.NpqReplacesNasenco, Provisions.Nasenco2024),
        CutPoint.At("the completion of a NASENCO", Dates.NasencoCompletionCloses, Provisions.Nasenco2024),
        CutPoint.At("the start of an NPQ for SENCOs", Dates.NpqReplacesNasenco, Provisions.NpqSenco2024),
        CutPoint.Counted("the award of a NASENCO or NPQ for SENCOs", "the day after the date asked about", Provisions.QualificationDuty2014),
        CutPoint.Counted("the first day in post", "the day after the date asked about", Provisions.Designation2014),
        CutPoint.Counted("the last day in post", "the date asked about", Provisions.Designation2014),
    ];

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets, AfterLeapDay, Dates.NasencoCompletionCloses)
        from readings in ReadingCombinations.All
        select new CellCase(Questions[0], new StaffRecord(TeacherStatus.NotATeacher, [], []), date, readings);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation)
    {
        var date = situation.On;
        var awards = Days.Around(date);
        var starts = Days.Around(Dates.NpqReplacesNasenco).Append(date.PlusYears(-1));
        return
        [
            SencoPosts.Of(date, Days.Around(date.PlusYears(-Years), Dates.SencoRequirementBegins)),
            Courses.Of(Qualification.Nasenco, starts, [date.PlusDays(-1), .. Days.Around(Dates.NasencoCompletionCloses)], awards, true, false),
            Courses.Of(Qualification.NpqSenco, starts, [.. awards], awards, true, false),
        ];
    }
}
