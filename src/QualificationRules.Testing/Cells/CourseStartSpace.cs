using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>course-start</c>.</summary>
internal sealed class CourseStartSpace : FactSpace
{
    public override string Code => "course-start";

    public override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) =>
    [
        CutPoint.OfLaw(Dates.SencoRequirementBegins, Provisions.RequiredDate2009),
        CutPoint.OfLaw(Dates.NpqReplacesNasenco, Provisions.Nasenco2024),
        CutPoint.Counted("the day from which QTS is held, and the first day of QTLS", "the day after the date asked about", ProgrammeProvisions.NasencoAward),
        CutPoint.Counted("the last day of QTLS", "the date asked about", Provisions.Qtls),
    ];

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets)
        from question in Questions
        select new CellCase(question, new StaffRecord(TeacherStatus.NotATeacher, [], []), date, default);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation) => [Teachers.Of(situation.On)];
}
