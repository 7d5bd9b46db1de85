using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Head From and Head Until, which tell of a headship without a row of its own. They do not say in what capacity it is held, so that
/// of a person who has headship rows they may only repeat those.
/// </summary>
internal static class HeadCells
{
    /// <summary>The headship that the cells of a row tell of; null where they tell of none that has no row of its own.</summary>
    public static Appointment? Read(ExtractRow row, ImmutableArray<Appointment> headships, IEnumerable<Appointment> posts, List<Problem> problems)
    {
        if (row[Columns.HeadFrom].Length == 0 && row[Columns.HeadUntil].Length == 0)
        {
            return null;
        }

        var (from, until) = (Columns.HeadFrom.In(row, blank: FactDate.Unknown), Columns.HeadUntil.In(row, blank: FactDate.Never));
        if (!headships.IsEmpty)
        {
            CheckRepeats(row, from, until, headships, posts, problems);
            return null;
        }

        return from.IsNever && row[Columns.HeadUntil].Length == 0
            ? null
            : FactMaker.Make(problems, path => (row.Line, path is "/until" ? Columns.HeadUntil : Columns.HeadFrom), () => new Appointment(
                $"{PostReader.IdOf(row)}, head", Role.Head, SchoolOf(row, posts), from, until));
    }

    /// <summary>That of the row's own post, which the register may know more of than the file.</summary>
    private static School SchoolOf(ExtractRow row, IEnumerable<Appointment> posts) =>
        posts.FirstOrDefault(post => string.Equals(post.Id, PostReader.IdOf(row), StringComparison.Ordinal))?.School ?? PostSchools.OfFile(row);

    private static void CheckRepeats(ExtractRow row, FactDate from, FactDate until, ImmutableArray<Appointment> headships, IEnumerable<Appointment> posts, List<Problem> problems)
    {
        ImmutableArray<Appointment> here = [.. headships.Where(head => string.Equals(head.School.Urn, SchoolOf(row, posts).Urn, StringComparison.Ordinal))];
        var isHead = !from.IsNever;
        if (isHead && here.IsEmpty)
        {
            problems.Add(new(row.Line, Columns.HeadFrom,
                "The person has headship rows, and none at this URN; give this headship its own row too, whose Role says whether it is held as an acting head."));
        }
        else if (isHead ? !IsSpan(row[Columns.HeadFrom].Length == 0 ? null : from, until, here) : !here.IsEmpty || row[Columns.HeadUntil].Length > 0)
        {
            problems.Add(new(row.Line, row[Columns.HeadFrom].Length > 0 ? Columns.HeadFrom : Columns.HeadUntil,
                $"Head From and Head Until contradict {string.Join(" and ", here.Select(head => head.Id).DefaultIfEmpty("each other"))}; give the first and last day as head there alike, or leave both cells blank."));
        }
    }

    /// <summary>Whether the days are those of one headship, or of several that follow each other without a gap: acting head, then appointed.</summary>
    private static bool IsSpan(FactDate? from, FactDate until, ImmutableArray<Appointment> headships) => headships
        .Where(head => from is null || head.From == from)
        .Any(head => head.Until == until || (head.Until is { IsDated: true, IsExact: true } last && IsSpan(last.Latest.PlusDays(1), until, headships)));
}
