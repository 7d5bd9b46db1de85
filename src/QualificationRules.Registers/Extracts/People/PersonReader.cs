using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Registers.Extracts;

/// <summary>Puts the rows of one person together into a record.</summary>
internal static class PersonReader
{
    /// <summary>The person; null, with the reasons added to the problems, where the rows cannot be facts.</summary>
    public static Person? Read(ImmutableArray<ExtractRow> rows, ExtractFindings findings)
    {
        var problems = findings.Problems;
        var before = problems.Count;
        var person = PersonCells.Merge(rows, problems);
        var (posts, appointments) = PostReader.Read(rows, findings);
        var training = TrainingReader.Read(person, findings, posts.Any(post => post.Role == Role.Head));
        var teacher = TeacherReader.Read(person, problems);
        if (problems.Count > before || teacher is null)
        {
            return null;
        }

        var merged = PersonMerge.Of(person, teacher, training, posts, findings);
        StaffRecord? Record(bool complete) => FactMaker.Make(problems, path => LineAndColumn(path, posts, appointments), () => new StaffRecord(
            merged.Teacher,
            appointments,
            merged.Training,
            person[Columns.Trn] is { Length: > 0 } trn ? new Trn(NumberCells.Trn(trn).Value) : null,
            complete && !merged.IsPostMissing && (Columns.PostsComplete.In(person, blank: true) ?? true),
            Columns.TrainingComplete.In(person, blank: true) ?? true));
        return Record(complete: true) is { } record
            ? new(person, record, Record(complete: false)!, posts, [.. rows.Where(row => row.Role.MayBe is not null)], merged)
            : null;
    }

    /// <summary>What can be wrong in a record whose parts are right is how posts go together: <c>/appointments/2/continues</c>.</summary>
    private static (int Line, Column? Column) LineAndColumn(string path, ImmutableArray<Post> posts, ImmutableArray<Appointment> appointments)
    {
        if (path.Split('/') is ["", "appointments", var index, var fact] && int.TryParse(index, out var at) && at < appointments.Length
            && posts.FirstOrDefault(post => post.AppointmentIds.Contains(appointments[at].Id, StringComparer.Ordinal)) is { } post)
        {
            return (post.Row.Line, fact switch { "continues" => Columns.ContinuesFrom, "appointedOn" => Columns.Appointed, _ => null });
        }

        return (posts[0].Row.Line, null);
    }
}
