using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads a person's courses: of each that has columns, one at most.</summary>
internal static class TrainingReader
{
    /// <summary>Stand for whatever headship qualification a head may hold where the file does not say: one of each that has an effect of its own.</summary>
    private static readonly ImmutableArray<Qualification> AnyHeadship = [Qualification.ScottishStandardForHeadship, Qualification.EeaHeadship, Qualification.Npqicl];

    public static ImmutableArray<Training> Read(ExtractRow person, ExtractFindings findings, bool isHead)
    {
        // What a SENCO has by way of headship qualifications changes no answer, so that a file need not say it.
        var courses = Columns.Courses.Select(course => Read(person, course, course.Qualification!.Value, (isHead || course.IsOfSencos) && IsSilent(person, findings, course), findings.Problems));
        return [.. courses.OfType<Training>(), .. OtherHeadship(person, findings, isHead)];
    }

    private static IEnumerable<Training> OtherHeadship(ExtractRow person, ExtractFindings findings, bool isHead)
    {
        var problems = findings.Problems;
        var columns = Columns.OtherHeadship;
        if (Columns.HeadshipQualification.In(person, blank: null) is { } qualification)
        {
            return Read(person, columns, qualification, isTaken: true, problems) is { } training ? [training] : [];
        }

        if (person.Cells.Keys.FirstOrDefault(columns.HasDate) is { } dated)
        {
            problems.Add(new(person.LineOf(dated), Columns.HeadshipQualification, $"The cell is blank while {dated.Name} is filled; write {Columns.HeadshipQualification.Allowed}."));
        }

        return isHead && IsSilent(person, findings, columns) && !findings.Present.Contains(Columns.HeadshipQualification) ? AnyHeadship.Select(each => new Training(each)) : [];
    }

    /// <summary>A list of staff and their roles that has no column for any SENCO's course has no such course to tell of; it is noted, because only the person who made the list knows. Where a register of awards is given, courses are recorded elsewhere, and the list says nothing of them.</summary>
    public static bool SaysThatThereAreNone(IReadOnlySet<Column> present, ExtractOptions options) =>
        options.Teachers?.TellOfCourses != true && present.Contains(Columns.Role) && !present.Any(column => Columns.Courses.Any(course => course.IsOfSencos && course.HasDate(column))) && !present.Contains(Columns.TrainingComplete);

    /// <summary>A file without the columns of a course says nothing of it: the person may have taken it, unless their training is said to be complete.</summary>
    private static bool IsSilent(ExtractRow person, ExtractFindings findings, CourseColumns course) =>
        !findings.Present.Any(course.HasDate) && Columns.TrainingComplete.In(person, blank: null) is null && !(course.IsOfSencos && SaysThatThereAreNone(findings.Present, findings.Options));

    private static Training? Read(ExtractRow person, CourseColumns course, Qualification qualification, bool isTaken, List<Problem> problems) =>
        isTaken || person.Cells.Keys.Any(course.HasDate)
            ? FactMaker.Make(problems, path => (person.LineOf(course.OfPath(path)), course.OfPath(path)), () => new Training(
                qualification,
                started: course.Started.In(person, blank: FactDate.Unknown),
                completed: course.Completed.In(person, blank: FactDate.Unknown),
                awarded: course.Awarded.In(person, blank: FactDate.Unknown),
                recognisedBody: course.Recognised?.In(person, blank: true) ?? true,
                listedProvider: course.Listed?.In(person, blank: true) ?? true,
                provider: course.Provider is { } provider ? person[provider] : null), error => StageWords.Of(error, course, person))
            : null;
}
