using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>
/// What a post that is said to be new says of the others at its school: none of them is earlier and runs up to it without a break, since at a
/// relevant school the two would be one appointment.
/// </summary>
internal static class NewAppointments
{
    /// <summary>Takes from the days and the types of school that are not known what would make one appointment of a post and one that is said to be new.</summary>
    /// <exception cref="InvalidFactException">They are one appointment, whatever is not known.</exception>
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

    /// <summary>Whether a post that is said to be new cannot be at a school, were its URN known: another there is earlier and runs up to it without a break.</summary>
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
