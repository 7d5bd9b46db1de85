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
/// SENCOs of whose post and earlier service more than one fact is open, dense around the days from which another first day is answered
/// otherwise, and around twelve months before those; few enough to complete them in every way.
/// </summary>
public static class OpenServiceCases
{
    private const long MostCompletions = 2000;

    /// <summary>No post that another goes on from.</summary>
    private const int None = -1;

    private static readonly Gen<EstablishmentType?> Types = Gen.Elements(1, 1, 1, 34, 7, 0, 0).Select(code => code == 0 ? null : EstablishmentType.FromCode(code));

    public static Arbitrary<Case> Arbitrary() => Arb.From(Cases.Where(IsSmall), old => CaseShrinker.Shrink(old).Where(IsSmall));

    private static Gen<Case> Cases { get; } =
        from asked in Gen.Elements<LocalDate>(
            new(2026, 11, 22), new(2026, 11, 22), new(2026, 8, 10), new(2025, 5, 30), new(2028, 2, 29), new(2014, 9, 1), new(2014, 8, 31), new(2013, 5, 1), new(2012, 9, 2), new(2012, 9, 1))
        from question in Gen.Elements<Question>(Question.SencoQualification, Question.SencoQualification, Question.SencoTransition)
        from became in CutFor(asked)
        from begins in MaybeUnknown(Near(became))
        from ends in Gen.Frequency((3, Gen.Constant(FactDate.Never)), (1, Near(asked)), (1, Near(became.PlusDays(100))))
        from type in Types
        from count in Gen.Elements(0, 1, 1, 2, 2, 3)
        from earlier in Gen.CollectToArray(Enumerable.Range(0, count), index => Earlier(index, asked, became))
        from complete in Gen.Elements(true, true, true, false)
        from goesOn in Gen.Elements(None, None, None, None, 0, count - 1).Where(post => post < count)
        from askedFirst in Gen.Elements(true, false)
        from readings in Gen.OneOf(Gen.Constant(default(Readings)), Gen.Elements<Readings>([.. ReadingCombinations.All]))
        let continues = goesOn == None ? null : $"earlier{goesOn}"
        let asks = (Func<Appointment>)(() => new("now", Role.Senco, new("100001", type), begins, ends, teachesAtSchool: true, continues: continues))
        let record = Valid(() => new StaffRecord(
            TeacherStatus.NotATeacher,
            askedFirst ? [asks(), .. earlier] : [.. earlier, asks()],
            [],
            appointmentsComplete: complete))
        where record is not null
        select new Case("generated", question, asked, record, "now", readings);

    private static bool IsSmall(Case open) => BruteForce.Completions(open.Question, open.Person, open.On, open.AppointmentId) <= MostCompletions;

    /// <summary>A day from which another first day is answered otherwise, or one that is not.</summary>
    private static Gen<LocalDate> CutFor(LocalDate asked) => Gen.Elements(
        asked.PlusYears(-3), asked.PlusYears(-3), asked.PlusYears(-3).PlusDays(100), Dates.SencoRequirementBegins, Dates.TransitionYearFirstDay, Dates.NpqReplacesNasenco, asked);

    private static Gen<Appointment> Earlier(int index, LocalDate asked, LocalDate became) =>
        from before in Gen.OneOf(Gen.Constant(became), CutFor(asked))
        from days in Gen.Elements(0, 1, 5, 100, 180, 364, 365, 366, 367, 400, 730)
        from length in Gen.Elements(0, 0, 3, 100, 180, 185, 364, 365, 366, 500)
        from begins in MaybeUnknown(Near(before.PlusDays(-days)))
        from ends in Gen.Frequency((1, Gen.Constant(FactDate.Never)), (4, Near(before.PlusDays(length - days))))
        from type in Types
        from continues in Gen.Elements(false, false, false, index > 0)
        let post = Valid(() => new Appointment($"earlier{index}", Role.Senco, new("100002", type), begins, ends, teachesAtSchool: true, continues: continues ? $"earlier{index - 1}" : null))
        where post is not null
        select post;

    /// <summary>A day or a few about this one, or up to it.</summary>
    private static Gen<FactDate> Near(LocalDate day) =>
        from shift in Gen.Choose(-3, 3)
        from earlier in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 400)))
        from later in Gen.Elements(0, 0, 1, 2, 4)
        select FactDate.Between(day.PlusDays(shift - earlier), day.PlusDays(shift + (earlier > 0 ? 0 : later)));

    private static Gen<FactDate> MaybeUnknown(Gen<FactDate> date) => Gen.Frequency((11, date), (1, Gen.Constant(FactDate.Unknown)));

    private static T? Valid<T>(Func<T> facts)
        where T : class
    {
        try
        {
            return facts();
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }
}
