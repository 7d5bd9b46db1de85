using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Generators;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>senco-transition</c>.</summary>
internal sealed class SencoTransitionSpace : FactSpace
{
    public override string Code => "senco-transition";

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
