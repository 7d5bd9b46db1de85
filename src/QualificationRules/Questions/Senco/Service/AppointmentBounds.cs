using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The days between which each row of one appointment began.</summary>
internal static class AppointmentBounds
{
    /// <summary>
    /// The earliest and the latest first day in each row. They are bounded by the rows that go on from it, by those from which it goes on, and by those at
    /// the same school from which it might have gone on, and does not.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="rows">The indexes of the rows of the appointment.</param>
    /// <param name="taken">For each row, those from which it goes on.</param>
    /// <param name="links">For each row of the appointment, its links as far as the record tells; of other rows they play no part.</param>
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

    /// <summary>Bounds a row at the same school as another that is not one appointment with it: it begins after a break, or, where there can be no break, no later than the other.</summary>
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
