using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The appointment that the SENCO post asked about is part of.</summary>
internal static class SencoAppointments
{
    private static readonly PostDays? NotSettled;

    /// <summary>
    /// The days of the post asked about, where they and the appointment that it is part of are known; null where one of them is open, or where the
    /// appointment may have a row that the record does not list.
    /// </summary>
    public static ref readonly PostDays? SettledDays(in Enquiry enquiry)
    {
        var mayHaveUnlistedRow = !enquiry.Record.AppointmentsComplete && enquiry.Record.Appointments[enquiry.PostIndex].Continues != Continuation.None;
        return ref mayHaveUnlistedRow ? ref NotSettled : ref enquiry.Record.Posts.ItemRef(enquiry.PostIndex).SettledInPlace;
    }

    /// <summary>The day of becoming SENCO, as far as the facts tell; null where there is no post.</summary>
    public static FactDate? Became(in Enquiry enquiry)
    {
        if (enquiry.PostIndex < 0)
        {
            return null;
        }

        if (SettledDays(enquiry) is { } settled)
        {
            return settled.Became;
        }

        if (enquiry.Record.Posts[enquiry.PostIndex].Role != Role.Senco)
        {
            return null;
        }

        var (earliest, latest) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var appointment in SupposedSchools.Of(enquiry).SelectMany(supposed => PossibleAppointments.Of(supposed.Record, supposed.PostIndex)))
        {
            (earliest, latest) = (LocalDate.Min(earliest, appointment.Became.Earliest), LocalDate.Max(latest, appointment.Became.Latest));
        }

        return FactDate.Between(earliest, latest);
    }

    /// <summary>In how many ways the rows of the record may be one appointment with the post asked about, with every supposition on schools.</summary>
    public static int Ways(Enquiry enquiry) =>
        enquiry.PostIndex < 0 ? 1 : SupposedSchools.Of(enquiry).Sum(supposed => PossibleAppointments.Tried(supposed.Record, supposed.PostIndex));

    /// <summary>
    /// The other rows that are, or may be, one appointment with the post asked about, if both are held on a date. <c>IsOne</c> is null where that is open.
    /// </summary>
    public static IEnumerable<(int Row, bool? IsOne)> OtherRows(StaffRecord record, int post, LocalDate on)
    {
        var links = record.Links();
        var (certain, possible) = RowsOf(links, post);
        for (var other = 0; other < record.Appointments.Length; other++)
        {
            if (other != post && record.Appointments[other].Role == Role.Senco && possible.Contains(other))
            {
                if (certain.Contains(other) || PairFit.AreOneWhereHeldTogether(record.Appointments[post], record.Appointments[other]))
                {
                    yield return (other, true);
                }
                else if (MayBeLinkedWhereHeld(record, links, post, on) && MayBeLinkedWhereHeld(record, links, other, on))
                {
                    yield return (other, null);
                }
            }
        }
    }

    /// <summary>
    /// The rows that are one appointment with a post, directly or by way of other rows: those that are so for certain, and all those that are or may
    /// be. The post is in both.
    /// </summary>
    public static (PostSet Certain, PostSet Possible) RowsOf(PostLinks[] links, int post) => (Reach(links, post, certainOnly: true), Reach(links, post, certainOnly: false));

    /// <summary>
    /// Whether a row, if it is held on a date, may be linked to some other row, as far as dates tell: where two linked rows are at different schools,
    /// the later begins no earlier than the earlier ends.
    /// </summary>
    private static bool MayBeLinkedWhereHeld(StaffRecord record, PostLinks[] links, int row, LocalDate on)
    {
        for (var other = 0; other < links.Length; other++)
        {
            if (links[row].Certain.Contains(other) || links[other].Certain.Contains(row)
                || (links[row].Possible.Contains(other) && (MayBeAtOneSchool(other, row) || record.Posts[other].EarliestEnd <= on))
                || (links[other].Possible.Contains(row) && (MayBeAtOneSchool(row, other) || record.Posts[other].From.Latest >= on)))
            {
                return true;
            }
        }

        return false;

        bool MayBeAtOneSchool(int earlier, int later) => PairFit.AreAtOneSchool(record.Appointments[earlier], record.Appointments[later]) != Truth.False;
    }

    /// <summary>The post, the rows from which it goes on, and the rows that go on from it, directly or by way of other rows.</summary>
    private static PostSet Reach(PostLinks[] links, int post, bool certainOnly)
    {
        var reached = Reach(links, post, certainOnly, backwards: true);
        reached.AddAll(Reach(links, post, certainOnly, backwards: false));
        return reached;
    }

    private static PostSet Reach(PostLinks[] links, int post, bool certainOnly, bool backwards)
    {
        var (found, isComplete) = (default(PostSet), false);
        found.Add(post);
        while (!isComplete)
        {
            isComplete = true;
            for (var i = 0; i < links.Length; i++)
            {
                // Rows mostly stand in the order of their days, so that one round is enough in the direction asked for.
                var from = backwards ? links.Length - 1 - i : i;
                for (var to = 0; found.Contains(from) && to < links.Length; to++)
                {
                    if (!found.Contains(to) && (backwards ? GoesOn(from, to) : GoesOn(to, from)))
                    {
                        found.Add(to);
                        isComplete = false;
                    }
                }
            }
        }

        return found;

        bool GoesOn(int later, int earlier) => links[later].Certain.Contains(earlier) || (!certainOnly && links[later].Possible.Contains(earlier));
    }
}
