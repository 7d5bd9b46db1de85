using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>Reads a person's posts: one a row, and after those the headships that have no row of their own.</summary>
internal static class PostReader
{
    /// <summary>The id of a row's post in the record.</summary>
    public static string IdOf(ExtractRow row) => $"line {row.Line}";

    public static School SchoolOf(ExtractRow row) => new(
        row[Columns.Urn] is { Length: > 0 } urn ? urn : null, Columns.Type.In(row, blank: null), Columns.Country.In(row, blank: Country.England));

    public static ImmutableArray<Appointment> Read(ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        problems.AddRange(rows.Skip(1).Where((row, before) => rows.Take(before + 1).Any(other => IsSamePost(row, other)))
            .Select(row => new Problem(row.Line, null, "The same post stands on an earlier line too: same person, role, URN and Role Start Date; give each post one row.")));
        var before = problems.Count;
        var posts = rows.Select(row => Read(row, rows, problems)).OfType<Appointment>().ToList();
        if (problems.Count > before)
        {
            return [.. posts];
        }

        ImmutableArray<Appointment> headships = [.. posts.Where(post => post.Role == Role.Head)];
        return [.. posts, .. rows.Select(row => HeadCells.Read(row, headships, problems)).OfType<Appointment>()];
    }

    private static Appointment? Read(ExtractRow row, ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        var continues = Predecessor(row, rows);
        if (continues is null && row[Columns.ContinuesFrom].Length > 0)
        {
            problems.Add(new(row.Line, Columns.ContinuesFrom, $"No earlier row of the same person has the URN {row[Columns.ContinuesFrom]} and the same role; give that post its own row."));
        }

        var (role, capacity) = PostRole.Of(row);
        var from = Columns.RoleStart.In(row, blank: FactDate.Unknown);
        return Facts.Make(problems, path => (row.Line, ColumnOf(path)), () => new Appointment(
            IdOf(row), role, SchoolOf(row), from, Columns.RoleEnd.In(row, blank: FactDate.Never),
            role == Role.Senco ? Columns.Teaches.In(row, blank: null) : null,
            capacity,
            role == Role.Head && row[Columns.Appointed].Length > 0 ? Columns.Appointed.In(row, blank: from) : null,
            continues is null ? null : IdOf(continues)));
    }

    private static ColumnOf<FactDate> ColumnOf(string path) => path switch
    {
        "/until" => Columns.RoleEnd,
        "/appointedOn" => Columns.Appointed,
        _ => Columns.RoleStart,
    };

    /// <summary>The person's post of the same role at the URN that this one goes on from; of several, the last that can have begun before it.</summary>
    private static ExtractRow? Predecessor(ExtractRow row, ImmutableArray<ExtractRow> rows)
    {
        var from = Columns.RoleStart.In(row, blank: FactDate.Unknown);
        return rows.Where(other => other != row && IsSameRole(other, row) && row[Columns.ContinuesFrom].Length > 0 && IsSame(other[Columns.Urn], row[Columns.ContinuesFrom]))
            .Where(other => Columns.RoleStart.In(other, blank: FactDate.Unknown).Earliest <= from.Latest)
            .MaxBy(other => Columns.RoleStart.In(other, blank: FactDate.Unknown).Earliest);
    }

    private static bool IsSamePost(ExtractRow one, ExtractRow other) =>
        IsSameRole(one, other) && one[Columns.Urn].Length > 0 && IsSame(one[Columns.Urn], other[Columns.Urn])
        && one[Columns.RoleStart].Length > 0 && other[Columns.RoleStart].Length > 0
        && Columns.RoleStart.AreSame(one[Columns.RoleStart], other[Columns.RoleStart]);

    private static bool IsSameRole(ExtractRow one, ExtractRow other) => PostRole.Of(one).Role == PostRole.Of(other).Role;

    private static bool IsSame(string urn, string other) => string.Equals(urn, other, StringComparison.Ordinal);
}
