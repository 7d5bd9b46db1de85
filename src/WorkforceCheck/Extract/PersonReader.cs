using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>Puts the rows of one person together into a record.</summary>
internal static class PersonReader
{
    /// <summary>The person; null, with the reasons added to the problems, where the rows cannot be facts.</summary>
    public static Person? Read(ImmutableArray<ExtractRow> rows, ImmutableHashSet<Column> present, List<Problem> problems)
    {
        var before = problems.Count;
        var person = PersonCells.Merge(rows, problems);
        var posts = PostReader.Read(rows, problems);
        var training = TrainingReader.Read(person, present, rows.Any(row => PostRole.Of(row).Role == Role.Head), problems);
        var teacher = TeacherReader.Read(person, problems);
        if (problems.Count > before || teacher is null)
        {
            return null;
        }

        var record = Facts.Make(problems, path => LineAndColumn(path, rows), () => new StaffRecord(
            teacher,
            posts,
            training,
            person[Columns.Trn] is { Length: > 0 } trn ? new Trn(trn) : null,
            Columns.PostsComplete.In(person, blank: true) ?? true,
            Columns.TrainingComplete.In(person, blank: true) ?? true));
        return record is null ? null : new(person, record, [.. rows.Select(row => new Post(row, PostRole.Of(row).Role, PostReader.IdOf(row)))]);
    }

    /// <summary>What can be wrong in a record whose parts are right is how posts go together: <c>/appointments/2/continues</c>.</summary>
    private static (int Line, Column? Column) LineAndColumn(string path, ImmutableArray<ExtractRow> rows) =>
        path.Split('/') is ["", "appointments", var index, var fact] && int.TryParse(index, out var post) && post < rows.Length
            ? (rows[post].Line, fact switch { "continues" => Columns.ContinuesFrom, "appointedOn" => Columns.Appointed, _ => null })
            : (rows[0].Line, null);
}
