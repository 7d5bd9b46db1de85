using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Testing.Generators;

/// <summary>A record with one fact less, or less precise.</summary>
internal static class Forgetting
{
    public static Gen<StaffRecord> One(StaffRecord record, Question question, LocalDate asked)
    {
        var any = Gen.Frequency((6, Date(record, question, asked)), (2, Other(record)), (2, List(record)));
        return record.Scholarship is { } application ? Gen.Frequency((9, OfApplication(record, application)), (1, any)) : any;
    }

    private static Gen<StaffRecord> Date(StaffRecord record, Question question, LocalDate asked) =>
        from date in Gen.Elements(DateFact.Of(record).ToArray())
        from value in Vaguer(date.Value, question, asked)
        select date.TryWith(record, value) ?? record;

    private static Gen<FactDate> Vaguer(FactDate date, Question question, LocalDate asked)
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
            (4, CutDays.Of(question).Around(asked).Select(other => FactDate.Between(LocalDate.Min(day, other), LocalDate.Max(day, other)))));
    }

    private static Gen<StaffRecord> Other(StaffRecord record)
    {
        var withoutInduction = Rebuild.Record(record, Rebuild.WithoutInduction(record.Teacher));
        return Gen.Elements<StaffRecord>([withoutInduction, .. Enumerable.Range(0, record.Appointments.Length).SelectMany(index => OfPost(record, index))]);
    }

    private static IEnumerable<StaffRecord> OfPost(StaffRecord record, int index)
    {
        var school = record.Appointments[index].School;
        yield return Rebuild.Post(record, index, old => Rebuild.Post(old, school: new(school.Urn, establishmentType: null, school.Country, school.OpenedOn, school.Predecessors)));
        yield return Rebuild.Post(record, index, old => Rebuild.Post(old, school: new(urn: null, school.EstablishmentType, school.Country, school.OpenedOn, school.Predecessors)));
        yield return Rebuild.Post(record, index, Rebuild.WithoutTeaching);
        yield return Rebuild.Post(record, index, Rebuild.WithoutContinuation);
        yield return Rebuild.Post(record, index, old => Rebuild.WithoutContinuation(Rebuild.Post(old, school: new(school.Urn, school.EstablishmentType, school.Country))));
    }

    private static Gen<StaffRecord> OfApplication(StaffRecord record, ScholarshipApplication application) =>
        from fact in Gen.Elements<FactName>(ApplicationFacts.All)
        select Rebuild.Record(record, scholarship: ApplicationFacts.Take(fact, application, ApplicationFacts.NotKnown));

    private static Gen<StaffRecord> List(StaffRecord record) => Gen.Elements(
        Rebuild.Record(record, appointmentsComplete: false),
        Rebuild.Record(record, trainingComplete: false));
}
