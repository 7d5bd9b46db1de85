using NodaTime;
using QualificationRules.Benchmarks.Cases;

namespace QualificationRules.Benchmarks.HandWritten;

/// <summary>"A total period of more than twelve months" as SENCO at relevant schools before a day, written for speed alone.</summary>
internal static class HandWrittenService
{
    /// <summary>Instead of a post: no post is left out as one appointment with the one asked about.</summary>
    public const int OwnChainToo = -1;

    private const int FitsOnStack = 16;

    public static bool Exceeds(in KnownCase asked, int post, LocalDate before)
    {
        var posts = asked.Posts;
        if (posts.Length == 1 && post == 0)
        {
            return false;
        }

        Span<(LocalDate From, LocalDate End)> stints = posts.Length <= FitsOnStack ? stackalloc (LocalDate, LocalDate)[FitsOnStack] : new (LocalDate, LocalDate)[posts.Length];
        var count = 0;
        for (var i = 0; i < posts.Length; i++)
        {
            if (posts[i].From < before && HandWrittenRule.IsRelevant(posts[i], asked.On))
            {
                var end = posts[i].Until is { } until && until < before ? until.PlusDays(1) : before;
                stints[count++] = (posts[i].From, end);
            }
        }

        return count > 0 && ExceedsTwelveMonths(stints[..count]);
    }

    private static bool ExceedsTwelveMonths(Span<(LocalDate From, LocalDate End)> stints)
    {
        if (stints.Length > 1)
        {
            stints.Sort(static (one, other) => one.From.CompareTo(other.From));
        }

        var first = stints[0].From;
        var (days, counted) = (0, first);
        foreach (var (from, end) in stints)
        {
            if (end > counted)
            {
                days += Period.DaysBetween(from > counted ? from : counted, end);
                counted = end;
            }
        }

        return days > Period.DaysBetween(first, first.PlusYears(1));
    }
}
