using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads a person's posts: one a row, and after those the headships that have no row of their own.</summary>
internal static class PostReader
{
    /// <summary>The id of a row's post in the record.</summary>
    public static string IdOf(ExtractRow row) => $"line {row.Line}";

    public static (ImmutableArray<Post> Posts, ImmutableArray<Appointment> Appointments) Read(ImmutableArray<ExtractRow> rows, ExtractFindings findings)
    {
        ImmutableArray<ExtractRow> ofPosts = [.. rows.Where(row => !row.Role.Posts.IsEmpty)];
        var problems = findings.Problems;
        problems.AddRange(Repeated(ofPosts));
        var before = problems.Count;
        var (posts, appointments) = (ImmutableArray.CreateBuilder<Post>(), ImmutableArray.CreateBuilder<Appointment>());
        var schools = new PostSchools(ofPosts, findings);
        foreach (var row in ofPosts)
        {
            Read(row, ofPosts, schools, findings, posts, appointments);
        }

        if (problems.Count == before)
        {
            ImmutableArray<Appointment> headships = [.. appointments.Where(post => post.Role == Role.Head)];
            appointments.AddRange(ofPosts.Select(row => HeadCells.Read(row, headships, appointments, problems)).OfType<Appointment>());
        }

        return (posts.ToImmutable(), appointments.ToImmutable());
    }

    private static void Read(
        ExtractRow row, ImmutableArray<ExtractRow> rows, PostSchools schools, ExtractFindings findings,
        ImmutableArray<Post>.Builder posts, ImmutableArray<Appointment>.Builder appointments)
    {
        var days = PostDays.Of(row, findings.Present);
        Note(row, days, findings);
        var stints = schools.StintsOf(row, days);
        var continues = Continuations.Of(row, rows, findings.Problems);
        foreach (var role in row.Role.Posts)
        {
            var id = role == row.Role.Posts[0] ? IdOf(row) : $"{IdOf(row)}, as {role}";
            var ids = ImmutableArray.CreateBuilder<string>(stints.Length);
            foreach (var stint in stints)
            {
                var stintId = stint.IsRowsOwn ? id : $"{id}, at {stint.School.Urn}";
                var goesOn = ids.Count > 0 ? Continuation.From(ids[^1]) : continues;
                if (FactMaker.Make(findings.Problems, path => (row.Line, ColumnOf(path)), () => Make(stintId, role, stint, row, goesOn)) is { } appointment)
                {
                    appointments.Add(appointment);
                    ids.Add(stintId);
                }
            }

            posts.Add(new(row, role.Role, ids.ToImmutable(), [.. stints.Select(stint => stint.Registered)]));
        }
    }

    private static Appointment Make(string id, PostRole role, Stint stint, ExtractRow row, Continuation continues) => new(
        id, role.Role, stint.School, stint.From, stint.Until,
        role.Role == Role.Senco ? Columns.Teaches.In(row, blank: null) : null,
        role.Capacity,
        role.Role == Role.Head && row[Columns.Appointed].Length > 0 && stint.IsFirst ? Columns.Appointed.In(row, blank: stint.From) : null,
        continues);

    private static void Note(ExtractRow row, PostDays days, ExtractFindings findings)
    {
        if (days.IsFromBounded)
        {
            findings.Notes.Add(new(NoteKinds.ContractStart, row.Line, $"{Columns.ContractStart.Name}: {Quoted.Of(row[Columns.ContractStart])}"));
        }

        if (days.IsUntilBounded)
        {
            findings.Notes.Add(new(NoteKinds.ContractEnd, row.Line, $"{Columns.ContractEnd.Name}: {Quoted.Of(row[Columns.ContractEnd])}"));
        }
    }

    private static ColumnOf<FactDate> ColumnOf(string path) => path switch
    {
        "/until" => Columns.RoleEnd,
        "/appointedOn" => Columns.Appointed,
        _ => Columns.RoleStart,
    };

    private static IEnumerable<Problem> Repeated(ImmutableArray<ExtractRow> rows) => rows.Skip(1)
        .Where((row, before) => rows.Take(before + 1).Any(other => IsSamePost(row, other)))
        .Select(row => new Problem(row.Line, null, "The same post stands on an earlier line too: same person, role, URN and Role Start Date; give each post one row."));

    private static bool IsSamePost(ExtractRow one, ExtractRow other) =>
        Continuations.AreOfOneRole(one, other) && one.Urn.Length > 0 && Columns.Urn.AreSame(one.Urn, other.Urn)
        && one[Columns.RoleStart].Length > 0 && other[Columns.RoleStart].Length > 0
        && Columns.RoleStart.AreSame(one[Columns.RoleStart], other[Columns.RoleStart]);
}
