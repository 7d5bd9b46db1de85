using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>Reads a person's posts: as SENCO, one a row, and after those as head of the same schools.</summary>
internal static class PostReader
{
    /// <summary>The id of a row's SENCO post in the record.</summary>
    public static string IdOf(ExtractRow row) => $"line {row.Line}";

    public static ImmutableArray<Appointment> Read(ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        problems.AddRange(rows.Skip(1).Where((row, before) => rows.Take(before + 1).Any(other => IsSamePost(row, other)))
            .Select(row => new Problem(row.Line, null, "The same post stands on an earlier line too: same person, URN and Role Start Date; give each post one row.")));
        var posts = rows.Select(row => Senco(row, rows, problems)).ToList();
        var headships = rows.Where(row => Columns.HeadFrom.In(row, blank: FactDate.Never) != FactDate.Never || row[Columns.HeadUntil].Length > 0)
            .Select(row => Head(row, problems)).ToList();
        return [.. posts.Concat(headships).OfType<Appointment>()];
    }

    private static Appointment? Senco(ExtractRow row, ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        var continues = Predecessor(row, rows);
        if (continues is null && row[Columns.ContinuesFrom].Length > 0)
        {
            problems.Add(new(row.Line, Columns.ContinuesFrom, $"No earlier row of the same person has the URN {row[Columns.ContinuesFrom]}; give that post its own row."));
        }

        return Facts.Make(problems, path => (row.Line, path is "/until" ? Columns.RoleEnd : Columns.RoleStart), () => new Appointment(
            IdOf(row), Role.Senco, SchoolOf(row), Columns.RoleStart.In(row, blank: FactDate.Unknown), Columns.RoleEnd.In(row, blank: FactDate.Never),
            Columns.Teaches.In(row, blank: null), continues: continues is null ? null : IdOf(continues)));
    }

    private static Appointment? Head(ExtractRow row, List<Problem> problems) =>
        Facts.Make(problems, path => (row.Line, path is "/until" ? Columns.HeadUntil : Columns.HeadFrom), () => new Appointment(
            $"{IdOf(row)}, head", Role.Head, SchoolOf(row), Columns.HeadFrom.In(row, blank: FactDate.Unknown), Columns.HeadUntil.In(row, blank: FactDate.Never)));

    private static School SchoolOf(ExtractRow row) => new(
        row[Columns.Urn] is { Length: > 0 } urn ? urn : null, Columns.Type.In(row, blank: null), Columns.Country.In(row, blank: Country.England));

    /// <summary>The person's post at the URN that this one goes on from; of several, the last that can have begun before it.</summary>
    private static ExtractRow? Predecessor(ExtractRow row, ImmutableArray<ExtractRow> rows)
    {
        var from = Columns.RoleStart.In(row, blank: FactDate.Unknown);
        return rows.Where(other => other != row && row[Columns.ContinuesFrom].Length > 0 && IsSame(other[Columns.Urn], row[Columns.ContinuesFrom]))
            .Where(other => Columns.RoleStart.In(other, blank: FactDate.Unknown).Earliest <= from.Latest)
            .MaxBy(other => Columns.RoleStart.In(other, blank: FactDate.Unknown).Earliest);
    }

    private static bool IsSamePost(ExtractRow one, ExtractRow other) =>
        one[Columns.Urn].Length > 0 && IsSame(one[Columns.Urn], other[Columns.Urn])
        && one[Columns.RoleStart].Length > 0 && other[Columns.RoleStart].Length > 0
        && Columns.RoleStart.AreSame(one[Columns.RoleStart], other[Columns.RoleStart]);

    private static bool IsSame(string urn, string other) => string.Equals(urn, other, StringComparison.Ordinal);
}
