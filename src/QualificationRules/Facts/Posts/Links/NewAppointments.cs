using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>
/// What follows for the other posts at a school where the record says that a post there is a new appointment: none of them is earlier and lasts
/// until the new one without a break, since at a relevant school the two would then be one appointment.
/// </summary>
internal static class NewAppointments
{
    /// <summary>Takes away the days and the types of school by which a post that is said to be new would be one appointment with an earlier one.</summary>
    /// <exception cref="InvalidFactException">They are one appointment, whatever the facts that are not known may be.</exception>
    public static void Bound(ReadOnlySpan<Appointment> posts, PostSummary[] summaries)
    {
        for (var later = 0; later < posts.Length; later++)
        {
            var isNew = posts[later].Continues == Continuation.None && summaries[later].Relevant2014 == Truth.True;
            for (var earlier = 0; isNew && earlier < posts.Length; earlier++)
            {
                if (earlier != later && posts[earlier].Role == Role.Senco && posts[later].Role == Role.Senco && posts[earlier].School.HasUrnOf(posts[later].School) == Truth.True)
                {
                    Bound(posts, earlier, later, summaries);
                }
            }
        }
    }

    /// <summary>Whether a post that is said to be new, and whose URN is not known, cannot be at this school: an earlier post there lasts until it without a break.</summary>
    public static bool Exclude(School school, StaffRecord record, int post)
    {
        var later = record.Appointments[post];
        if (later.Continues != Continuation.None || record.Posts[post].Relevant2014 != Truth.True)
        {
            return false;
        }

        foreach (var earlier in record.Appointments)
        {
            if (earlier != later && earlier.Role == Role.Senco && earlier.School.HasUrnOf(school) == Truth.True
                && earlier.School.IsRelevantFrom2014.And(PairFit.IsEarlier(earlier, later)).And(PairFit.BeginsWithoutBreak(earlier, later)) == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    private static void Bound(ReadOnlySpan<Appointment> posts, int earlier, int later, PostSummary[] summaries)
    {
        var (one, other) = (summaries[earlier], summaries[later]);
        switch (one.Relevant2014, PairFit.IsEarlier(posts[earlier], posts[later]), PairFit.BeginsWithoutBreak(posts[earlier], posts[later]))
        {
            case (Truth.Unknown, Truth.True, Truth.True):
                summaries[earlier] = one with { Relevant2009 = Truth.False, Relevant2014 = Truth.False };
                break;

            case (Truth.True, Truth.True, Truth.True):
                throw IsOneAppointment(posts, earlier, later);

            case (Truth.True, Truth.Unknown, Truth.True):
                var days = PairFit.IsEarlierOfOneDay(posts[earlier], posts[later]) == Truth.True ? 1 : 0;
                Check(AppointmentLimits.DaysAfter(other.From.Earliest, days) <= one.From.Latest, posts, earlier, later);
                summaries[earlier] = one.Beginning(one.From.NotBefore(AppointmentLimits.DaysAfter(other.From.Earliest, days)));
                summaries[later] = other.Beginning(other.From.NotAfter(one.From.Latest.PlusDays(-days)));
                break;

            case (Truth.True, Truth.True, Truth.Unknown):
                Check(one.EarliestEnd <= AppointmentLimits.LastBeforeBreak(other.From.Latest), posts, earlier, later);
                summaries[earlier] = one.Ending(one.Until.NotAfter(AppointmentLimits.LastBeforeBreak(other.From.Latest)));
                summaries[later] = other.Beginning(other.From.NotBefore(AppointmentLimits.FirstAfterBreak(one.EarliestEnd)));
                break;

            default:
                break;
        }
    }

    private static void Check(bool fits, ReadOnlySpan<Appointment> posts, int earlier, int later)
    {
        if (!fits)
        {
            throw IsOneAppointment(posts, earlier, later);
        }
    }

    private static InvalidFactException IsOneAppointment(ReadOnlySpan<Appointment> posts, int earlier, int later) => new(
        "continuesSameSchool",
        $"/appointments/{later}/continues",
        $"continues is null, a new appointment, but the post goes on from \"{Shown.Of(posts[earlier].Id)}\" at the same school without a break; leave it out.");
}
