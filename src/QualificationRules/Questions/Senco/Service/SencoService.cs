using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The earlier service that the SENCO questions ask about, as the readings have it.</summary>
internal static class SencoService
{
    private const int FitsOnStack = 8;

    /// <summary>Whether there can be service before the day of becoming SENCO, where the days of the appointment asked about are all known.</summary>
    public static bool MayBeBefore(in Enquiry enquiry, Day became)
    {
        var posts = enquiry.Record.Posts.AsSpan();
        for (var i = 0; i < posts.Length; i++)
        {
            if (i != enquiry.PostIndex && posts[i].Role == Role.Senco && posts[i].MayBeginOn < became)
            {
                return true;
            }
        }

        return !enquiry.Record.AppointmentsComplete;
    }

    /// <summary>
    /// The earlier service of someone who became SENCO after 1 September 2009 (SI 2014/1530 reg 49(4); 2009 gateway (b)): before becoming SENCO.
    /// </summary>
    /// <param name="enquiry">The record and the post.</param>
    /// <param name="appointment">
    /// The rows that are one appointment with the post. Null where all days are known: then no row of the appointment began before the person became
    /// SENCO, so that none has to be left out.
    /// </param>
    /// <param name="became">The day of becoming SENCO.</param>
    public static ServiceAnswers Before(in Enquiry enquiry, PossibleAppointment? appointment, LocalDate became)
    {
        Span<EarlierPost> buffer = enquiry.Record.Appointments.Length < FitsOnStack ? stackalloc EarlierPost[FitsOnStack] : new EarlierPost[enquiry.Record.Appointments.Length + 1];
        var before2009 = enquiry.Readings.PriorService == PriorService.Before2009;
        return new EarlierService
        {
            Posts = Posts(enquiry, appointment, withOwn: false, buffer),
            Before = became,
            CountBefore = before2009 ? LocalDate.Min(became, Dates.SencoRequirementBegins) : became,
            Early = enquiry.Readings.Clock == Clock.First ? Anniversary.EarliestStartWithin(enquiry.On, Anniversary.Third, enquiry.Readings.LeapDay) : LocalDate.MinIsoValue,
        }.Answers();
    }

    /// <summary>
    /// The service of someone who became SENCO on or before 1 September 2009 (2009 gateway (a)): before 1 September 2009, at relevant schools, the days
    /// in the post asked about included.
    /// </summary>
    public static ServiceAnswers Before2009(in Enquiry enquiry, PossibleAppointment? appointment)
    {
        Span<EarlierPost> buffer = enquiry.Record.Appointments.Length < FitsOnStack ? stackalloc EarlierPost[FitsOnStack] : new EarlierPost[enquiry.Record.Appointments.Length + 1];
        return new EarlierService
        {
            Posts = Posts(enquiry, appointment, withOwn: true, buffer),
            Before = Dates.SencoRequirementBegins,
            CountBefore = Dates.SencoRequirementBegins,
            Early = LocalDate.MinIsoValue,
        }.Answers();
    }

    /// <summary>The SENCO posts of the record that may be service; those of the appointment itself only where <paramref name="withOwn"/> is true.</summary>
    public static ReadOnlySpan<EarlierPost> Posts(in Enquiry enquiry, PossibleAppointment? appointment, bool withOwn, Span<EarlierPost> into)
    {
        var count = 0;
        var posts = enquiry.Record.Posts.AsSpan();
        for (var i = 0; i < posts.Length; i++)
        {
            if (posts[i].Role != Role.Senco || (!withOwn && (i == enquiry.PostIndex || appointment?.Rows.Contains(i) == true)))
            {
                continue;
            }

            // The school of the post asked about counts as relevant: only where it is relevant does service matter.
            var atRelevantSchool = i == enquiry.PostIndex ? Truth.True : appointment?.NotRelevant.Contains(i) == true ? Truth.False : SencoPost.IsAtRelevantSchool(posts[i], enquiry.Day);
            into[count++] = new(
                posts[i].From,
                i == enquiry.PostIndex ? FactDate.Never : posts[i].Until,
                appointment is { IsExact: false } && i != enquiry.PostIndex ? atRelevantSchool.And(Truth.Unknown) : atRelevantSchool,
                !withOwn && appointment is { IsExact: true, BeganUnlisted: false } one && IsPartedByBreak(enquiry.Record, i, one.FirstRow));
        }

        if (!enquiry.Record.AppointmentsComplete)
        {
            into[count++] = EarlierPost.Unlisted;
        }

        return into[..count];
    }

    /// <summary>Whether a row is at the school of the appointment's first row, so that without a break between the two it would be part of the appointment.</summary>
    private static bool IsPartedByBreak(StaffRecord record, int post, int firstRow)
    {
        var (one, other) = (record.Appointments[post], record.Appointments[firstRow]);
        return post != firstRow && record.Stated[firstRow] < 0 && other.School.IsRelevantFrom2014 == Truth.True
            && (one.School.HasUrnOf(other.School) == Truth.True || (other.School.IsSaidToSucceed(one.School) && !other.Continues.IsStated));
    }
}
