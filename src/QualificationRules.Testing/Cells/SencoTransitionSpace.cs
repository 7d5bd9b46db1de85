using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Generators;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>senco-transition</c>.</summary>
internal sealed class SencoTransitionSpace : FactSpace
{
    private const string BecameSenco = "the day of becoming SENCO";

    public override string Code => "senco-transition";

    public override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset)
    {
        var windowOver = ruleset.Spring2025.LastDay.PlusDays(1);
        return
        [
            CutPoint.OfLaw(Dates.TransitionAdviceBegins, Provisions.TransitionAdvice),
            CutPoint.OfLaw(Dates.NpqReplacesNasenco, Provisions.Amendment2024),
            CutPoint.OfLaw(windowOver, ruleset.Spring2025.Source),
            CutPoint.At(BecameSenco, Dates.TransitionYearFirstDay, Provisions.TransitionAdvice),
            CutPoint.At(BecameSenco, Dates.TransitionYearLastDay.PlusDays(1), Provisions.TransitionAdvice),
            CutPoint.Counted("the end of earlier service as SENCO", "the first day past twelve months of it", Provisions.QualificationDuty2014),
            CutPoint.At("the start of a NASENCO", Dates.NpqReplacesNasenco, Provisions.TransitionAdvice),
            CutPoint.At("the start of an NPQ for SENCOs", Dates.NpqReplacesNasenco, Provisions.TransitionAdvice),
            CutPoint.At("the start of an NPQ for SENCOs", windowOver, ruleset.Spring2025.Source),
            CutPoint.Counted("the start of a NASENCO or NPQ for SENCOs", "the day after the date asked about", Provisions.TransitionAdvice),
            CutPoint.Counted("the first day in post", "the day after the date asked about", Provisions.Designation2014),
            CutPoint.Counted("the last day in post", "the date asked about", Provisions.Designation2014),
        ];
    }

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets, Dates.NpqReplacesNasenco)
        from readings in ReadingCombinations.All
        select new CellCase(Questions[0], new StaffRecord(TeacherStatus.NotATeacher, [], []), date, readings);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation)
    {
        var starts = Days.Around(situation.On, Dates.NpqReplacesNasenco, ProgrammeWindow.Spring2025.LastDay.PlusDays(1));
        return
        [
            SencoPosts.Of(situation.On, Days.Around(Dates.TransitionYearFirstDay, Dates.TransitionYearLastDay.PlusDays(1))),
            Courses.Of(Qualification.Nasenco, starts, [], [], true),
            Courses.Of(Qualification.NpqSenco, starts, [], [], true),
        ];
    }
}
