using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What to check in a record: facts that look unlikely, rows that may be one appointment, and rows that never ended.</summary>
internal static class RecordAdvice
{
    /// <summary>A post held for longer than this, in years, looks unlikely.</summary>
    private const int MostYearsInPost = 60;

    /// <summary>Advice on the post asked about, and on earlier SENCO posts that may belong to its appointment or that never ended.</summary>
    public static IEnumerable<Recommendation> OnPosts(Enquiry enquiry)
    {
        var record = enquiry.Record;
        if (enquiry.PostIndex < 0 || !record.AppointmentsKnown)
        {
            yield break;
        }

        if (IsTooLong(enquiry.Post!, enquiry.On))
        {
            yield return new(enquiry, "post-implausibly-long", null, "Check the dates of the post: it would have been held for more than sixty years.", Provisions.QualificationDuty2014);
        }

        // A single row has no other that it could be linked with.
        if (record.Appointments.Length == 1)
        {
            yield break;
        }

        var links = record.Links();
        var (certain, possible) = SencoAppointments.RowsOf(links, enquiry.PostIndex);
        for (var later = 0; later < record.Appointments.Length; later++)
        {
            for (var earlier = 0; possible.Contains(later) && earlier < record.Appointments.Length; earlier++)
            {
                if (links[later].Possible.Contains(earlier))
                {
                    yield return MayBeOne(enquiry, record.Appointments[earlier], record.Appointments[later]);
                }
            }
        }

        for (var earlier = 0; earlier < record.Appointments.Length; earlier++)
        {
            var row = record.Appointments[earlier];
            if (certain.Contains(earlier) && row.Until.IsNever && PairFit.IsEarlier(row, enquiry.Post!) == Truth.True)
            {
                yield return new("earlier-row-never-ended", null,
                    "Check that the earlier row, from {earlierFrom}, was held up to the later one from {from}: the record gives it no end.",
                    Speaking(enquiry, row), Provisions.QualificationDuty2014);
            }
            else if (!possible.Contains(earlier) && IsEarlierWithoutEnd(row, enquiry.Post!))
            {
                yield return new("earlier-post-never-ended", null,
                    "Check that they are still SENCO in the post from {earlierFrom}: the record gives it no end, and its time counts as earlier service.",
                    Speaking(enquiry, row), Provisions.QualificationDuty2014);
            }
        }
    }

    /// <summary>Advice on someone who is SENCO at two schools on the date.</summary>
    public static IEnumerable<Recommendation> OnSharedSenco(Enquiry enquiry)
    {
        for (var i = 0; enquiry.PostIndex >= 0 && i < enquiry.Record.Appointments.Length; i++)
        {
            var other = enquiry.Record.Appointments[i];
            if (i != enquiry.PostIndex && other.Role == Role.Senco && other.School.HasUrnOf(enquiry.Post!.School) == Truth.False
                && PeriodFindings.Contains(enquiry.Record.Posts[i].From, enquiry.Record.Posts[i].Until, enquiry.On) == Truth.True)
            {
                yield return new(enquiry, "shared-senco-guidance", null,
                    "The Code of Practice lets small primary schools share a SENCO, and advises against one who has a significant class commitment or is head at one of them.",
                    Provisions.CodeOfPractice);
                yield break;
            }
        }
    }

    /// <summary>Whether a row is a SENCO post without an end that may be at a relevant school and may have begun before the post asked about.</summary>
    private static bool IsEarlierWithoutEnd(Appointment row, Appointment post) =>
        row.Role == Role.Senco && row.Until.IsNever && row.School.IsRelevantFrom2014 != Truth.False && row.From.Earliest < post.From.Latest;

    private static bool IsTooLong(Appointment post, LocalDate on) =>
        post.From.IsDated && LocalDate.Min(PairFit.LatestEnd(post), on) is var last && post.From.Latest < Anniversary.EarliestStartWithin(last, MostYearsInPost, LeapDay.February28);

    private static Recommendation MayBeOne(Enquiry enquiry, Appointment earlier, Appointment later)
    {
        var school = later.School;
        var sameSchool = school.HasUrnOf(earlier.School) == Truth.True || school.IsSaidToSucceed(earlier.School);
        return new("posts-may-be-one", null,
            sameSchool
                ? "Was the post from {laterFrom} a new appointment, or did they go on in the one from {earlierFrom} after a break? Say from which post this one goes on, or that it is new."
                : "Did the school become an academy or merge on {laterFrom}, or did they move from the post of {earlierFrom}? Say from which post this one goes on, or that it is new.",
            name => name is "laterFrom" ? later.From : Speaking(enquiry, earlier)(name), Provisions.QualificationDuty2014);
    }

    private static Decisions.ArgumentOf Speaking(Enquiry enquiry, Appointment earlier) => name => name is "earlierFrom" ? earlier.From : Arguments.Of(name, enquiry);
}
