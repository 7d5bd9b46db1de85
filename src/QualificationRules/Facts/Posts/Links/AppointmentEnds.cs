using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The last day in each post, as the posts that are said to go on from it, and those that it is said to go on from, bound it.</summary>
internal static class AppointmentEnds
{
    /// <summary>Takes from the ends that are not known the days on which no post can have ended.</summary>
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

        // The ends of a chain whose posts all begin on one day bound one another.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var later = 0; later < posts.Length; later++)
            {
                changed |= stated[later] >= 0 && summaries[stated[later]].From.Earliest == summaries[later].From.Latest && BoundInOrder(posts, stated[later], later, summaries);
            }
        }
    }

    /// <summary>Of two posts that begin on one day the earlier ends first, or on the same day if its id comes first. Whether that bounds an end further.</summary>
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
