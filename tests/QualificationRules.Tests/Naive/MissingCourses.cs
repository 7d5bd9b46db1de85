using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive;

/// <summary>The course that a record does not list, where it may not list them all: none, or one of many towards a NASENCO or an NPQ for SENCOs.</summary>
internal static class MissingCourses
{
    public static IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions(LocalDate on)
    {
        Func<StaffRecord, StaffRecord> none = record => Rebuild.Record(record, trainingComplete: true);
        return [none, .. new[] { Qualification.Nasenco, Qualification.NpqSenco }.SelectMany(qualification => Courses(qualification, on)).Select(With)];
    }

    private static Func<StaffRecord, StaffRecord> With(Training course) =>
        record => Rebuild.Record(record, training: record.Training.Add(course), trainingComplete: true);

    private static IEnumerable<Training> Courses(Qualification qualification, LocalDate on)
    {
        LocalDate[] starts =
        [
            new(2005, 1, 10),
            on.PlusDays(-1),
            on,
            on.PlusDays(1),
            Dates.NpqReplacesNasenco.PlusDays(-1),
            Dates.NpqReplacesNasenco,
            ProgrammeWindow.Spring2025.LastDay,
            ProgrammeWindow.Spring2025.LastDay.PlusDays(1),
        ];
        foreach (var started in starts)
        {
            yield return new(qualification, FactDate.Never, started, FactDate.Never, FactDate.Never);
            foreach (var completed in new[] { started, on, Dates.NasencoCompletionCloses.PlusDays(-1), Dates.NasencoCompletionCloses }.Where(day => day >= started))
            {
                var awarded = LocalDate.Max(completed, on);
                yield return new(qualification, FactDate.Never, started, completed, completed);
                yield return new(qualification, FactDate.Never, started, completed, awarded);
                yield return new(qualification, FactDate.Never, started, completed, awarded.PlusDays(1));
            }
        }
    }
}
