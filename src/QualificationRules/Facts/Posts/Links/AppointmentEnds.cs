using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The last day in each post, bounded by the posts that are said to go on from it and by those that it is said to go on from.</summary>
internal static class AppointmentEnds
{
    /// <summary>Takes away the days that cannot have been the last in a post.</summary>
    public static void Bound(ReadOnlySpan<Appointment> posts, ReadOnlySpan<int> stated, PostSummary[] summaries)
    {
        for (var later = 0; later < posts.Length; later++)
        {
            // A post that another is said to go on from ended no more than a year before that one began.
            if (stated[later] >= 0 && !summaries[stated[later]].Until.IsExact)
            {
                ref var earlier = ref summaries[stated[later]];
                earlier = earlier.Ending(earlier.Until.NotBefore(AppointmentLimits.FirstEndToGoOnFrom(summaries[later].From.Earliest)));
            }
        }

        // Of posts in a chain that begin on one day, the ends give the order, and so bound each other, until no bound changes.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var later = 0; later < posts.Length; later++)
            {
                changed |= stated[later] >= 0 && summaries[stated[later]].From.Earliest == summaries[later].From.Latest && BoundInOrder(posts, stated[later], later, summaries);
            }
        }
    }

    /// <summary>Bounds the ends of two posts that begin on one day: the earlier ends first, or on the same day if its id comes first. True where an end is now bounded further.</summary>
    private static bool BoundInOrder(ReadOnlySpan<Appointment> posts, int earlier, int later, PostSummary[] summaries)
    {
        var (one, other) = (summaries[earlier].Until, summaries[later].Until);
        var days = string.CompareOrdinal(posts[earlier].Id, posts[later].Id) < 0 ? 0 : 1;
        var first = AppointmentLimits.DaysAfter(summaries[earlier].EarliestEnd, days);
        var last = other.MayBeNever ? LocalDate.MaxIsoValue : AppointmentLimits.DaysAfter(other.Latest, -days);
        if ((one.IsNever && (days > 0 || !other.MayBeNever)) || (other.IsDated && other.Latest < first))
        {
            throw AppointmentChains.NamesLater(later, posts[earlier].Id);
        }

        summaries[earlier] = summaries[earlier].Ending(other.MayBeNever && days == 0 ? one : one.NotAfter(last));
        summaries[later] = summaries[later].Ending(one.IsNever ? one : other.NotBefore(first));
        return summaries[earlier].Until != one || summaries[later].Until != other;
    }
}
