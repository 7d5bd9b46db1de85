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

    /// <summary>Dates asked about three years after a 29 February, where the reading of the anniversary matters.</summary>
    private static readonly LocalDate AfterLeapDay = new(2027, 3, 1);

    public override string Code => "senco-qualification";

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
