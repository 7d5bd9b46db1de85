using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>Reads a person's courses: one NASENCO and one NPQ for SENCOs at most.</summary>
internal static class TrainingReader
{
    public static ImmutableArray<Training> Read(ExtractRow person, ImmutableHashSet<Column> present, List<Problem> problems)
    {
        var nasenco = Read(person, present, problems, Columns.Nasenco, (started, completed, awarded) => new(
            Qualification.Nasenco, started: started, completed: completed, awarded: awarded, recognisedBody: IsAuthorised(person, Columns.Nasenco)));
        var npq = Read(person, present, problems, Columns.Npq, (started, completed, awarded) => new(
            Qualification.NpqSenco, started: started, completed: completed, awarded: awarded, listedProvider: IsAuthorised(person, Columns.Npq),
            provider: person[Columns.NpqProvider]));
        return [.. new[] { nasenco, npq }.OfType<Training>()];
    }

    private static Training? Read(
        ExtractRow person, ImmutableHashSet<Column> present, List<Problem> problems, CourseColumns course, Func<FactDate, FactDate, FactDate, Training> make)
    {
        // A file without the columns of a course says nothing of it: the person may have taken it, unless their training is said to be complete.
        var isSilent = !present.Any(course.HasDate) && Columns.TrainingComplete.In(person, blank: null) is null;
        return isSilent || person.Cells.Keys.Any(course.HasDate)
            ? Facts.Make(problems, path => (person.LineOf(course.OfPath(path)), course.OfPath(path)), () => make(
                course.Started.In(person, blank: FactDate.Unknown),
                course.Completed.In(person, blank: FactDate.Unknown),
                course.Awarded.In(person, blank: FactDate.Unknown)))
            : null;
    }

    private static bool IsAuthorised(ExtractRow person, CourseColumns course) => course.Authorised.In(person, blank: true) ?? true;
}
