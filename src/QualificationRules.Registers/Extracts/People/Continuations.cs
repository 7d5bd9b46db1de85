using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads the column Continues From: which earlier post of the person a post goes on from.</summary>
internal static class Continuations
{
    private const string Line = "line ";

    public static Continuation Of(ExtractRow row, ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        var named = row[Columns.ContinuesFrom];
        if (named.Length == 0)
        {
            return Continuation.NotStated;
        }

        if (Cells.IsOneOf(named, "new", "none", "no"))
        {
            return Continuation.None;
        }

        if (Earlier(row, named, rows) is { } earlier)
        {
            return PostReader.IdOf(earlier);
        }

        problems.Add(new(row.Line, Columns.ContinuesFrom, NumberCells.Urn(named).IsRead
            ? $"No earlier row of the same person has the URN {named} and the same role; give that post its own row."
            : $"{Quoted.Of(named)} is not allowed here; write {Columns.ContinuesFrom.Allowed}. The post it names needs a row of its own, of the same person and role."));
        return Continuation.NotStated;
    }

    public static bool AreOfOneRole(ExtractRow one, ExtractRow other) => one.Role.Posts.Any(post => other.Role.Posts.Any(role => role.Role == post.Role));

    /// <summary>The person's post of the same role that is named; of several, the last that can have begun before this one.</summary>
    private static ExtractRow? Earlier(ExtractRow row, string named, ImmutableArray<ExtractRow> rows)
    {
        var from = StartOf(row);
        return rows.Where(other => other != row && AreOfOneRole(other, row) && IsNamed(other, named))
            .Where(other => StartOf(other).Earliest <= from.Latest)
            .MaxBy(other => StartOf(other).Earliest);
    }

    private static bool IsNamed(ExtractRow row, string named) =>
        (row.Urn.Length > 0 && Columns.Urn.AreSame(row.Urn, named)) || string.Equals(row[Columns.PostId], named, StringComparison.OrdinalIgnoreCase)
        || (named.StartsWith(Line, StringComparison.OrdinalIgnoreCase) && string.Equals(PostReader.IdOf(row), named, StringComparison.OrdinalIgnoreCase));

    private static FactDate StartOf(ExtractRow row) => Columns.RoleStart.In(row, blank: FactDate.Unknown);
}
