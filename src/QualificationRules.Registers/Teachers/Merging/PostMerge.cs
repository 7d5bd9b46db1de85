using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Registers.Teachers;

/// <summary>Compares the schools at which registers have a person as SENCO with the posts of an extract.</summary>
internal static class PostMerge
{
    /// <summary>Whether a register has the person as SENCO of a school at which the extract has no such post, so that its list of posts is not complete.</summary>
    /// <remarks>No post is made of it: the census has no day on which a role began.</remarks>
    public static bool IsPostMissing(IReadOnlyList<TeacherEntry> entries, ImmutableArray<Post> posts, MergeFindings findings)
    {
        ImmutableArray<Post> senco = [.. posts.Where(post => post.Role == Role.Senco)];
        var known = senco.SelectMany(post => NumbersOf(post)).ToHashSet(StringComparer.Ordinal);

        // A post at a school whose number is not known may be the one.
        if (senco.Any(post => NumbersOf(post).IsEmpty))
        {
            return false;
        }

        var before = findings.Conflicts.Count;
        foreach (var entry in entries)
        {
            foreach (var number in entry.SencoAt.Where(number => !known.Contains(number)))
            {
                findings.Conflicts.Add(new(Columns.Role.Name,
                [
                    new(Columns.Role.Name, known.Count == 0 ? "no SENCO post" : $"SENCO of {string.Join(" and ", known.Order(StringComparer.Ordinal).Select(Shown))} alone", senco.IsEmpty ? "your list" : $"line {senco[0].Row.Line}"),
                    new(Columns.Role.Name, $"SENCO of {Shown(number)}", $"{entry.Origin}"),
                ]));
            }
        }

        return findings.Conflicts.Count > before;
    }

    private static string Shown(string number) => $"{number[..3]}/{number[3..]}";

    /// <summary>The DfE numbers of the schools of a post; none where one of them is not known.</summary>
    private static ImmutableArray<string> NumbersOf(Post post)
    {
        if (post.Schools.Any(school => school is not null))
        {
            return post.Schools.All(school => school?.DfeNumber is not null) ? [.. post.Schools.Select(school => school!.DfeNumber!)] : [];
        }

        var row = post.Row;
        return row[Columns.DfeNumber].Length > 0 ? [NumberCells.DfeNumber(row[Columns.DfeNumber]).Value]
            : row[Columns.La].Length > 0 && row[Columns.Estab].Length > 0 ? [NumberCells.La(row[Columns.La]).Value + NumberCells.Estab(row[Columns.Estab]).Value]
            : [];
    }
}
