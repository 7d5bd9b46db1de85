using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Generators;

/// <summary>
/// SENCOs after one, two or three earlier posts, of about twelve months in all, whose ends are known but for a few days: few enough to
/// try every day of each.
/// </summary>
public static class EdgeOfTwelveMonths
{
    private const long MostCompletions = 6000;

    public static Arbitrary<Case> Arbitrary() => Arb.From(Cases, old => CaseShrinker.Shrink(old).Where(IsSmall));

    private static Gen<Case> Cases { get; } =
        from asked in Gen.Elements<LocalDate>(new(2013, 5, 1), new(2022, 11, 22), new(2026, 11, 22))
        from years in Gen.Choose(1, 4)
        from became in AFewDays(asked.PlusYears(-years))
        from lengths in Gen.Elements<int[]>([365], [180, 185], [100, 265], [340, 25], [366, 1], [120, 120, 125])
        from earlier in Gen.CollectToArray(lengths.Index(), part => Earlier(part.Index, part.Item, became.Earliest.PlusMonths(-12)))
        from readings in Gen.Frequency((3, Gen.Constant(default(Readings))), (2, Gen.Elements<Readings>([.. ReadingCombinations.All])))
        let post = new Appointment("now", Role.Senco, new("100001", EstablishmentType.FromCode(1)), became, teachesAtSchool: true)
        let open = new Case("generated", Question.SencoQualification, asked, new(TeacherStatus.NotATeacher, [post, .. earlier], []), "now", readings)
        where IsSmall(open)
        select open;

    private static bool IsSmall(Case open) => BruteForce.Completions(open.Question, open.Person, open.On, open.AppointmentId) <= MostCompletions;

    /// <summary>One after another, with gaps or overlaps between them, the last about a year before the person became SENCO or up to that day.</summary>
    private static Gen<Appointment> Earlier(int index, int length, LocalDate around) =>
        from months in Gen.Elements(0, 0, 4, 11)
        from shift in Gen.Choose(-20, 20)
        from from_ in AFewDays(around.PlusMonths(months).PlusDays((index - 2) * 130 + shift))
        from longer in Gen.Choose(-3, 3)
        from until in AFewDays(LocalDate.Max(from_.Latest, from_.Earliest.PlusDays(length - 1 + longer)))
        from typeKnown in Gen.Elements(true, true, true, false)
        select new Appointment($"earlier{index}", Role.Senco, new($"10000{index + 2}", typeKnown ? EstablishmentType.FromCode(1) : null), from_, until, teachesAtSchool: true);

    private static Gen<FactDate> AFewDays(LocalDate day) =>
        from days in Gen.Elements(0, 0, 1, 2, 4)
        select FactDate.Between(day, day.PlusDays(days));
}
