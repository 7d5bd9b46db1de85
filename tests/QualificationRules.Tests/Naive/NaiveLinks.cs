using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>Which SENCO posts go on from which, by the lines of "one appointment going on".</summary>
internal static class NaiveLinks
{
    private const int MostDaysBetweenRows = 4;
    private const int MostDaysToSuccessor = 14;

    /// <summary>The record once for each value of each link that is open, "new" and the post that fits, said by <see cref="Appointment.Continues"/>.</summary>
    public static IEnumerable<StaffRecord> Resolutions(StaffRecord record)
    {
        // In order, so that it is known how long a chain is when a later post goes on from it.
        foreach (var post in NaiveFacts.InOrder(record.Appointments.Where(post => post.Role == Role.Senco)))
        {
            if (Of(record, post) is { IsOpen: true, From: { } earlier })
            {
                return Resolutions(Said(record, post, Continuation.None)).Concat(Resolutions(Said(record, post, Continuation.From(earlier.Id))));
            }
        }

        return [record];
    }

    /// <summary>What a post goes on from, where no earlier link is open.</summary>
    public static NaiveLink Of(StaffRecord record, Appointment post)
    {
        if (post.Continues.Id is { } named)
        {
            return new(record.AppointmentOf(named));
        }

        if (post.Continues.IsStated)
        {
            return default;
        }

        var earlier = EarlierAtRelevantSchools(record, post);

        // Line 1.
        if (LongestChain(record, earlier.Where(other => FitsLine1(other, post))) is { } same)
        {
            return new(same);
        }

        // Line 2.
        if (LongestChain(record, earlier.Where(other => FitsLine2(other, post))) is { } aWhileAgo)
        {
            return new(aWhileAgo, IsOpen: true);
        }

        // Line 3.
        if (LongestChain(record, earlier.Where(other => FitsLine3(record, other, post))) is { } elsewhere)
        {
            return new(elsewhere, IsOpen: true);
        }

        // Line 4.
        return default;
    }

    /// <summary>The posts at schools that the later school succeeded, and that fit line 1: all of them belong to the chain.</summary>
    public static IEnumerable<Appointment> AtPredecessors(StaffRecord record, Appointment post) =>
        EarlierAtRelevantSchools(record, post).Where(other => IsPredecessor(other, post) && FitsLine1(other, post));

    /// <summary>Whether line 1 makes the posts one by their URN.</summary>
    public static bool AreOneByUrn(StaffRecord record, Appointment post) =>
        EarlierAtRelevantSchools(record, post).Any(other => NaiveFacts.HasSameUrn(other, post) && FitsLine1(other, post));

    /// <summary>Whether no more than a year lies between two posts, counted from the day after the first.</summary>
    public static bool IsWithinAYear(Appointment earlier, Appointment post) =>
        earlier.Until.IsNever || NaiveFacts.Day(post.From) <= NaiveFacts.Day(earlier.Until).PlusDays(1).PlusYears(1);

    private static Appointment[] EarlierAtRelevantSchools(StaffRecord record, Appointment post) =>
        !NaiveFacts.IsRelevantSince2014(post.School)
            ? []
            : [.. record.Appointments.Where(other => other.Role == Role.Senco && NaiveFacts.IsRelevantSince2014(other.School) && NaiveFacts.IsEarlier(other, post))];

    /// <summary>Of several posts, the one whose chain began first; of one chain, the latest.</summary>
    private static Appointment? LongestChain(StaffRecord record, IEnumerable<Appointment> posts) =>
        NaiveFacts.InOrder(posts).Reverse().MinBy(post => NaiveFacts.Day(NaiveChain.Of(record, post)[0].From));

    private static bool FitsLine1(Appointment earlier, Appointment post) =>
        IsSameSchool(earlier, post) && (earlier.Until.IsNever || DaysBetween(earlier, post) <= MostDaysBetweenRows);

    private static bool FitsLine2(Appointment earlier, Appointment post) =>
        IsSameSchool(earlier, post) && !earlier.Until.IsNever && DaysBetween(earlier, post) > MostDaysBetweenRows && IsWithinAYear(earlier, post);

    private static bool FitsLine3(StaffRecord record, Appointment earlier, Appointment post)
    {
        if (NaiveFacts.HasSameUrn(earlier, post) || !NaiveFacts.IsAcademy(post.School) || post.School.Predecessors is not null || earlier.Until.IsNever)
        {
            return false;
        }

        var (last, first) = (NaiveFacts.Day(earlier.Until), NaiveFacts.Day(post.From));
        if (first < last || first > last.PlusDays(MostDaysToSuccessor))
        {
            return false;
        }

        // The academy had long been open: a move. Of a day that is not exact, the latest leaves most open.
        if (post.School.OpenedOn.IsDated && post.School.OpenedOn.Latest < LocalDate.MaxIsoValue.PlusYears(-1) && post.School.OpenedOn.Latest.PlusYears(1) < first)
        {
            return false;
        }

        // A later post at the earlier school, held when this one began or after: that school has not become another.
        return !record.Appointments.Any(other =>
            other.Role == Role.Senco && NaiveFacts.HasSameUrn(other, earlier) && NaiveFacts.IsEarlier(earlier, other) && NaiveFacts.LastDay(other) >= first);
    }

    private static bool IsSameSchool(Appointment earlier, Appointment post) => NaiveFacts.HasSameUrn(earlier, post) || IsPredecessor(earlier, post);

    private static bool IsPredecessor(Appointment earlier, Appointment post) =>
        earlier.School.Urn is { } urn && post.School.Predecessors is { } predecessors && predecessors.Contains(urn, StringComparer.Ordinal);

    /// <summary>The days after the end of one and before the beginning of the other; less than none where they overlap.</summary>
    private static int DaysBetween(Appointment earlier, Appointment post) =>
        NodaTime.Period.DaysBetween(NaiveFacts.Day(earlier.Until), NaiveFacts.Day(post.From)) - 1;

    private static StaffRecord Said(StaffRecord record, Appointment post, Continuation continues) =>
        record with { Appointments = record.Appointments.Replace(post, post with { Continues = continues }) };
}
