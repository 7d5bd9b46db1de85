using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>The course that a record does not list, where it may not list them all: none, or one of many towards a qualification that the question knows.</summary>
internal static class MissingCourses
{
    public static IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions(Question question, StaffRecord record, LocalDate on)
    {
        Func<StaffRecord, StaffRecord> none = known => Rebuild.Record(known, trainingComplete: true);
        return [none, .. Courses(question, record, on).Select(With)];
    }

    private static IEnumerable<Training> Courses(Question question, StaffRecord record, LocalDate on) => question.Role switch
    {
        Role.Senco => SencoCourses(Qualification.Nasenco, on).Concat(SencoCourses(Qualification.NpqSenco, on)),
        Role.Head => [.. Enum.GetValues<Qualification>().SelectMany(qualification => HeadCourses(qualification, on)), .. BegunAboutAppointment(record)],
        _ => [],
    };

    /// <summary>Begun when the latest of the days on which a head may have been appointed is reached, and so perhaps after the appointment.</summary>
    private static IEnumerable<Training> BegunAboutAppointment(StaffRecord record) =>
        from post in record.Appointments
        where post.Role == Role.Head
        from date in new[] { post.From, post.AppointedOn, post.Until }
        where date.IsDated
        select new Training(Qualification.Npqh, FactDate.Never, date.Latest, FactDate.Never, FactDate.Never);

    /// <summary>Begun before any appointment, or too late for any; awarded by the date, after it, or never.</summary>
    private static IEnumerable<Training> HeadCourses(Qualification qualification, LocalDate asked) =>
        from started in new LocalDate[] { new(1980, 1, 10), asked, asked.PlusDays(1) }
        from awarded in new FactDate[] { FactDate.Never, LocalDate.Max(started, asked), asked.PlusDays(1) }
        select new Training(qualification, FactDate.Never, started, FactDate.Unknown, awarded);

    private static Func<StaffRecord, StaffRecord> With(Training course) =>
        record => Rebuild.Record(record, training: record.Training.Add(course), trainingComplete: true);

    private static IEnumerable<Training> SencoCourses(Qualification qualification, LocalDate on)
    {
        LocalDate[] starts =
        [
            new(2005, 1, 10),
            on.PlusDays(-1),
            on,
            on.PlusDays(1),
            NaiveDates.NpqForSencos.PlusDays(-1),
            NaiveDates.NpqForSencos,
            NaiveDates.SpringEnds,
            NaiveDates.SpringEnds.PlusDays(1),
        ];
        foreach (var started in starts)
        {
            yield return new(qualification, FactDate.Never, started, FactDate.Never, FactDate.Never);
            foreach (var completed in new[] { started, on, NaiveDates.NasencoCloses.PlusDays(-1), NaiveDates.NasencoCloses }.Where(day => day >= started))
            {
                var awarded = LocalDate.Max(completed, on);
                yield return new(qualification, FactDate.Never, started, completed, completed);
                yield return new(qualification, FactDate.Never, started, completed, awarded);
                yield return new(qualification, FactDate.Never, started, completed, awarded.PlusDays(1));
            }
        }
    }
}
