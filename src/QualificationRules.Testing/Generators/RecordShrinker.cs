using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Records;

namespace QualificationRules.Testing.Generators;

/// <summary>Plainer records, each one step from the one given: fewer posts and courses, dates exact, dates moved to the first of a month or year, facts known.</summary>
/// <remarks>Every record is valid, and no chain of steps leads back, so that shrinking ends.</remarks>
public static class RecordShrinker
{
    private static readonly LocalDate AnyDay = new(2020, 1, 1);

    /// <summary>The records one step plainer, the greatest steps first.</summary>
    public static IEnumerable<StaffRecord> Shrink(StaffRecord record) => Shrink(record, keptPost: null);

    /// <summary>The records one step plainer that still have the post of this id.</summary>
    internal static IEnumerable<StaffRecord> Shrink(StaffRecord record, string? keptPost)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. WithLess(record, keptPost), .. WithFactsKnown(record), .. WithPlainerApplication(record), .. WithPlainerDates(record)];
    }

    /// <summary>A plainer day: the first of its year, the first of its month.</summary>
    internal static IEnumerable<LocalDate> Plainer(LocalDate day) =>
        new[] { new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, day.Month, 1) }.Where(plainer => plainer != day).Distinct();

    private static IEnumerable<StaffRecord> WithLess(StaffRecord record, string? keptPost)
    {
        foreach (var post in record.Appointments.Where(post => !Is(post.Id, keptPost) && !record.Appointments.Any(other => Is(other.Continues.Id, post.Id))))
        {
            yield return Rebuild.Record(record, appointments: record.Appointments.Remove(post));
        }

        for (var i = 0; i < record.Training.Length; i++)
        {
            yield return Rebuild.Record(record, training: record.Training.RemoveAt(i));
        }

        for (var i = 0; i < record.Teacher.Qtls.Length; i++)
        {
            yield return Rebuild.Record(record, Rebuild.Teacher(record.Teacher, qtls: record.Teacher.Qtls.RemoveAt(i)));
        }
    }

    private static IEnumerable<StaffRecord> WithFactsKnown(StaffRecord record)
    {
        if (record.AppointmentsKnown && !record.AppointmentsComplete)
        {
            yield return Rebuild.Record(record, appointmentsComplete: true);
        }

        if (!record.TrainingComplete)
        {
            yield return Rebuild.Record(record, trainingComplete: true);
        }

        if (record.Teacher.Induction is null)
        {
            yield return Rebuild.Record(record, Rebuild.Teacher(record.Teacher, induction: InductionStatus.Passed));
        }

        for (var i = 0; i < record.Appointments.Length; i++)
        {
            var school = Rebuild.School(record.Appointments[i].School, record.Appointments[i].School.Urn ?? "100001", record.Appointments[i].School.EstablishmentType ?? EstablishmentType.FromCode(1));
            var known = Rebuild.Post(record.Appointments[i], teaches: record.Appointments[i].TeachesAtSchool ?? true, school: school);
            if (known != record.Appointments[i] && TryWith(record, i, known) is { } plainer)
            {
                yield return plainer;
            }
        }
    }

    /// <summary>A school that is known may be that of a row before, so that the post cannot be new.</summary>
    private static StaffRecord? TryWith(StaffRecord record, int index, Appointment post)
    {
        try
        {
            return Rebuild.Post(record, index, _ => post);
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }

    private static IEnumerable<StaffRecord> WithPlainerApplication(StaffRecord record) =>
        record.Scholarship is not { } application
            ? []
            : ApplicationFacts.All.Select(fact => ApplicationFacts.Take(fact, application, ApplicationFacts.Plainest))
                .Where(plainer => plainer != application)
                .Select(plainer => Rebuild.Record(record, scholarship: plainer));

    private static IEnumerable<StaffRecord> WithPlainerDates(StaffRecord record) =>
        DateFact.Of(record).SelectMany(date => Plainer(date.Value, date.MayBeNever).Select(value => date.TryWith(record, value)).OfType<StaffRecord>());

    private static IEnumerable<FactDate> Plainer(FactDate date, bool mayBeNever) =>
        date.IsNever ? []
        : date.IsUnknown ? [mayBeNever ? FactDate.Never : AnyDay]
        : date.IsExact ? [.. mayBeNever ? [FactDate.Never] : Array.Empty<FactDate>(), .. Plainer(date.Earliest).Select(FactDate.On)]
        : [date.Earliest, date.Latest];

    private static bool Is(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}
