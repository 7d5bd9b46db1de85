using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>
/// Whether a SENCO post goes on from another by their dates and schools alone, for each of the first three lines of "One appointment going on" in
/// docs/law.md. A line is not known where some completion of the facts fits it and another does not.
/// </summary>
/// <param name="WithoutBreak">Line 1: at the same school, while the earlier is held or after at most four days between.</param>
/// <param name="AfterBreak">Line 2: at the same school, after five days to a year between.</param>
/// <param name="MayHaveBecome">Line 3: at an academy of which it is not known which schools it succeeded, up to fourteen days after the last day at another school.</param>
/// <param name="IsSameUrn">Whether both are at the same school for certain, by its URN.</param>
internal readonly record struct PairFit(Truth WithoutBreak, Truth AfterBreak, Truth MayHaveBecome, bool IsSameUrn)
{
    private static readonly PairFit None = new(Truth.False, Truth.False, Truth.False, IsSameUrn: false);

    /// <summary>Whether the later post goes on from the earlier one.</summary>
    /// <param name="posts">The posts of the record.</param>
    /// <param name="earlier">The index of the post that may be the earlier one.</param>
    /// <param name="later">The index of the post that may go on from it.</param>
    public static PairFit Of(ReadOnlySpan<Appointment> posts, int earlier, int later)
    {
        var (one, other) = (posts[earlier], posts[later]);
        if (one.Role != Role.Senco || other.Role != Role.Senco)
        {
            return None;
        }

        var inOrder = IsEarlier(one, other).And(one.School.IsRelevantFrom2014).And(other.School.IsRelevantFrom2014);
        if (inOrder == Truth.False)
        {
            return None;
        }

        var (same, noBreak, year) = (IsSameSchool(one.School, other.School), BeginsWithoutBreak(one, other), BeginsBy(AppointmentLimits.LastToGoOn, one, other));
        var becameAnother = inOrder.And(same.Not()).And(MayHaveSucceeded(other)).And(BeginsBy(AppointmentLimits.LastAfterConversion, one, other)).And(BeginsOnOrAfterEnd(one, other));
        return new(
            inOrder.And(same).And(noBreak),
            inOrder.And(same).And(noBreak.Not()).And(year),
            becameAnother != Truth.False && IsStillThere(one, posts, other) ? Truth.False : becameAnother,
            one.School.HasUrnOf(other.School) == Truth.True);
    }

    /// <summary>Whether two posts are at one school, or the later at one that succeeded the earlier one's, and both schools are relevant.</summary>
    public static Truth AreAtOneSchool(Appointment earlier, Appointment later) =>
        earlier.School.IsRelevantFrom2014.And(later.School.IsRelevantFrom2014).And(IsSameSchool(earlier.School, later.School));

    /// <summary>Whether two posts, if both are held on some day, are one appointment for certain, whichever of them is the earlier.</summary>
    public static bool AreOneWhereHeldTogether(Appointment one, Appointment other) =>
        !one.Continues.IsStated && !other.Continues.IsStated && AreAtOneSchool(one, other).And(AreAtOneSchool(other, one)) == Truth.True;

    /// <summary>Whether a post begins while an earlier one is held, or after at most four days between.</summary>
    public static Truth BeginsWithoutBreak(Appointment earlier, Appointment later) => BeginsBy(AppointmentLimits.LastWithoutBreak, earlier, later);

    /// <summary>The last day on which a post can have been held; the last of the calendar where it may go on.</summary>
    public static LocalDate LatestEnd(Appointment post) => post.Until.MayBeNever ? LocalDate.MaxIsoValue : post.Until.Latest;

    /// <summary>The last day on which a post can have begun: no later than its end.</summary>
    public static LocalDate LatestStart(Appointment post) => LocalDate.Min(post.From.Latest, LatestEnd(post));

    /// <summary>The earliest day that can have been the last in a post: not before its first day; the last of the calendar where it goes on.</summary>
    public static LocalDate EarliestEnd(Appointment post) => LocalDate.Max(post.Until.Earliest, post.From.Earliest);

    /// <summary>Whether <paramref name="one"/> is the earlier post: by the first day, then by the last (a post that goes on is the later), then by the id.</summary>
    public static Truth IsEarlier(Appointment one, Appointment other)
    {
        var latestToEarliest = LatestStart(one).CompareTo(other.From.Earliest);
        var earliestToLatest = one.From.Earliest.CompareTo(LatestStart(other));
        return latestToEarliest < 0 ? Truth.True
            : earliestToLatest > 0 ? Truth.False
            : IsEarlierOfOneDay(one, other) switch
            {
                Truth.True when latestToEarliest == 0 => Truth.True,
                Truth.False when earliestToLatest == 0 => Truth.False,
                _ => Truth.Unknown,
            };
    }

    /// <summary>Whether <paramref name="one"/> is the earlier of two posts that begin on one day: by the last day (a post that goes on is the later), then by the id.</summary>
    public static Truth IsEarlierOfOneDay(Appointment one, Appointment other)
    {
        var isFirstById = string.CompareOrdinal(one.Id, other.Id) < 0;
        var latestToEarliest = LatestEnd(one).CompareTo(EarliestEnd(other));
        var earliestToLatest = EarliestEnd(one).CompareTo(LatestEnd(other));
        return latestToEarliest < 0 || (latestToEarliest == 0 && isFirstById) ? Truth.True
            : earliestToLatest > 0 || (earliestToLatest == 0 && !isFirstById) ? Truth.False
            : Truth.Unknown;
    }

    /// <summary>Whether both have the same URN, or the second school succeeded the first.</summary>
    private static Truth IsSameSchool(School one, School other) => other.IsSaidToSucceed(one) ? Truth.True : one.HasUrnOf(other);

    /// <summary>Whether the later post begins no later than the day that <paramref name="lastAfter"/> gives for the last day of the earlier one.</summary>
    private static Truth BeginsBy(Func<LocalDate, LocalDate> lastAfter, Appointment earlier, Appointment later) =>
        earlier.Until.IsNever ? Truth.True
        : Truths.Between(later.From.Latest <= lastAfter(earlier.Until.Earliest), earlier.Until.MayBeNever || later.From.Earliest <= lastAfter(earlier.Until.Latest));

    private static Truth BeginsOnOrAfterEnd(Appointment earlier, Appointment later) =>
        earlier.Until.IsNever ? Truth.False
        : Truths.Between(!earlier.Until.MayBeNever && earlier.Until.Latest <= later.From.Earliest, earlier.Until.Earliest <= later.From.Latest);

    /// <summary>Whether the school of a post may have succeeded some other: an academy whose predecessors are not known, and not long open when the post began.</summary>
    private static Truth MayHaveSucceeded(Appointment post)
    {
        var school = post.School;
        if (school.Predecessors is not null)
        {
            return Truth.False;
        }

        var hadLongBeenOpen = school.OpenedOn.IsUnknown ? Truth.False : Truths.Between(
            AppointmentLimits.HadLongBeenOpen(school.OpenedOn.Latest, post.From.Earliest),
            AppointmentLimits.HadLongBeenOpen(school.OpenedOn.Earliest, post.From.Latest));
        return Truths.Of(school.EstablishmentType?.IsAcademy).And(hadLongBeenOpen.Not());
    }

    /// <summary>
    /// Whether a later SENCO post at the school of the earlier one was held on or after the day on which the post elsewhere began: then that
    /// school has not become the other.
    /// </summary>
    private static bool IsStillThere(Appointment earlier, ReadOnlySpan<Appointment> posts, Appointment elsewhere)
    {
        foreach (var post in posts)
        {
            if (post.Role == Role.Senco && earlier.School.HasUrnOf(post.School) == Truth.True
                && IsEarlier(earlier, post) == Truth.True && (post.Until.IsNever || (post.Until.IsDated && post.Until.Earliest >= elsewhere.From.Latest)))
            {
                return true;
            }
        }

        return false;
    }
}
