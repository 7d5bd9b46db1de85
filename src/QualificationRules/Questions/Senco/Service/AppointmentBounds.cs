using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Between which days each row of one appointment began.</summary>
internal static class AppointmentBounds
{
    /// <summary>
    /// The earliest and the latest first day in each row. The rows that go on from it bound it, those from which it goes on, and those at the same school
    /// from which it might go on, and does not.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="rows">The indexes of the rows of the appointment.</param>
    /// <param name="taken">For each row, those from which it goes on.</param>
    /// <param name="links">For each row, the links that its record leaves it.</param>
    public static (LocalDate[] Earliest, LocalDate[] Latest) Of(StaffRecord record, in PostSet rows, ReadOnlySpan<PostSet> taken, ReadOnlySpan<PostLinks?> links)
    {
        var posts = record.Posts;
        LocalDate[] earliest = [.. posts.Select(post => post.From.Earliest)];
        LocalDate[] latest = [.. posts.Select(post => post.From.Latest)];
        for (var later = 0; later < posts.Length; later++)
        {
            for (var earlier = 0; rows.Contains(later) && links[later] is { IsOpen: true } open && earlier < posts.Length; earlier++)
            {
                if (!rows.Contains(earlier) && open.Possible.Contains(earlier))
                {
                    BoundApart(record, earlier, later, earliest, latest);
                }
            }
        }

        for (var changed = true; changed;)
        {
            changed = false;
            for (var later = 0; later < posts.Length; later++)
            {
                for (var earlier = 0; rows.Contains(later) && earlier < posts.Length; earlier++)
                {
                    if (taken[later].Contains(earlier))
                    {
                        var limit = AppointmentLimits.LastToGoOn(PairFit.LatestEnd(record.Appointments[earlier]));
                        changed |= Raise(ref earliest[later], earliest[earlier]) | Lower(ref latest[earlier], latest[later]) | Lower(ref latest[later], limit);
                    }
                }
            }
        }

        return (earliest, latest);
    }

    /// <summary>Of two rows at one school that are not one, the later begins after a break; or, where the other goes on until then, it is the earlier.</summary>
    private static void BoundApart(StaffRecord record, int earlier, int later, LocalDate[] earliest, LocalDate[] latest)
    {
        var (one, other) = (record.Appointments[earlier], record.Appointments[later]);
        switch (PairFit.AreAtOneSchool(one, other), PairFit.IsEarlier(one, other), PairFit.BeginsWithoutBreak(one, other))
        {
            case (Truth.True, Truth.True, Truth.Unknown):
                Raise(ref earliest[later], AppointmentLimits.FirstAfterBreak(record.Posts[earlier].EarliestEnd));
                break;
            case (Truth.True, Truth.Unknown, Truth.True):
                Lower(ref latest[later], record.Posts[earlier].From.Latest);
                break;
            default:
                break;
        }
    }

    private static bool Raise(ref LocalDate day, LocalDate to)
    {
        var changes = day < to;
        day = LocalDate.Max(day, to);
        return changes;
    }

    private static bool Lower(ref LocalDate day, LocalDate to)
    {
        var changes = day > to;
        day = LocalDate.Min(day, to);
        return changes;
    }
}
