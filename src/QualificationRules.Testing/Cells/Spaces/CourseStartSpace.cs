using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>course-start</c>.</summary>
internal sealed class CourseStartSpace : FactSpace
{
    public override string Code => "course-start";

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets)
        from question in Questions
        select new CellCase(question, new StaffRecord(TeacherStatus.NotATeacher, [], []), date, default);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation) => [Teachers.Of(situation.On)];
}
