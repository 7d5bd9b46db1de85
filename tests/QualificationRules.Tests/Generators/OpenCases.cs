using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases of which one, two or three facts are missing or imprecise: a known case, forgotten in part.</summary>
public static class OpenCases
{
    private const long MostCompletions = 15000;

    public static Arbitrary<AskedCase> Arbitrary() =>
        Arb.From(Cases, old => KnownCases.Shrink(old).Where(IsSmall));

    internal static Gen<AskedCase> Cases { get; } =
        from known in KnownCases.Cases.Where(known => known.Record.Appointments.Count(post => post.Role == Role.Senco) == 1 || known.PostId is not null)
        from count in Gen.Elements(1, 1, 2, 2, 3)
        from open in Forget(known, count)
        where IsSmall(open)
        select open;

    private static bool IsSmall(AskedCase open) => BruteForce.Completions(open.Record, open.On, open.PostId) <= MostCompletions;

    private static Gen<AskedCase> Forget(AskedCase known, int count) =>
        count == 0
            ? Gen.Constant(known)
            : from record in Gen.Frequency((6, ForgetDate(known)), (2, ForgetOther(known)), (2, ForgetList(known)))
              from rest in Forget(known.With(record), count - 1)
              select rest;

    private static Gen<StaffRecord> ForgetDate(AskedCase known)
    {
        var dates = DateFact.Of(known.Record).ToArray();
        return from date in Gen.Elements(dates)
               from value in Vaguer(date.Value, known.On)
               select OpenFact.TryComplete(record => date.With(record, value), known.Record) ?? known.Record;
    }

    private static Gen<FactDate> Vaguer(FactDate date, LocalDate asked)
    {
        if (!date.IsDated || !date.IsExact)
        {
            return Gen.Constant(date.IsNever ? FactDate.Unknown : date);
        }

        var day = date.Earliest;
        return Gen.Frequency(
            (3, Gen.Constant(FactDate.Unknown)),
            (2, Gen.Constant(FactDate.InMonth(day.Year, day.Month))),
            (2, Gen.Constant(FactDate.InYear(day.Year))),
            (4, Days.Around(asked).Select(other => FactDate.Between(LocalDate.Min(day, other), LocalDate.Max(day, other)))));
    }

    private static Gen<StaffRecord> ForgetOther(AskedCase known)
    {
        var record = known.Record;
        var changes = Enumerable.Range(0, record.Appointments.Length).SelectMany(index => ForgetOfPost(record, index));
        return Gen.Elements<StaffRecord>([Rebuild.Record(record, teacher: WithoutInduction(record.Teacher)), .. changes]);
    }

    private static IEnumerable<StaffRecord> ForgetOfPost(StaffRecord record, int index)
    {
        var school = record.Appointments[index].School;
        yield return Rebuild.Post(record, index, old => Rebuild.Post(old, school: new(school.Urn, establishmentType: null, school.Country)));
        yield return Rebuild.Post(record, index, old => Rebuild.Post(old, school: new(urn: null, school.EstablishmentType, school.Country)));
        yield return Rebuild.Post(record, index, old => new(old.Id, old.Role, old.School, old.From, old.Until, teachesAtSchool: null, old.Capacity, appointedOn: null, old.Continues));
    }

    private static TeacherStatus WithoutInduction(TeacherStatus teacher) =>
        new(teacher.QtsHeldFrom, teacher.QtsByPartialAccess, teacher.Qtls, induction: null, teacher.InductionCompletedOn);

    private static Gen<StaffRecord> ForgetList(AskedCase known) => Gen.Elements(
        Rebuild.Record(known.Record, appointmentsComplete: false),
        Rebuild.Record(known.Record, trainingComplete: false));
}
