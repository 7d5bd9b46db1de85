using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The first day in each post, bounded by its last day, by the day of appointment to it, and by the posts of its chain.</summary>
internal static class AppointmentStarts
{
    private const int FitsOnStack = 8;

    /// <summary>The first day in each post, bounded so that no post begins after its end, before the appointment to it, or after a post that is said to go on from it.</summary>
    public static ImmutableArray<FactDate> Of(ImmutableArray<Appointment> appointments, ImmutableArray<int> stated)
    {
        Span<LocalDate> earliest = appointments.Length <= FitsOnStack ? stackalloc LocalDate[FitsOnStack] : new LocalDate[appointments.Length];
        Span<LocalDate> latest = appointments.Length <= FitsOnStack ? stackalloc LocalDate[FitsOnStack] : new LocalDate[appointments.Length];
        for (var i = 0; i < appointments.Length; i++)
        {
            (earliest[i], latest[i]) = (EarliestStart(appointments[i]), LatestStart(appointments[i], stated[i] < 0 ? null : appointments[stated[i]]));
        }

        for (var i = 0; i < appointments.Length; i++)
        {
            // A post that goes on from none has no chain to follow.
            var (bound, daysAfter) = (latest[i], 0);
            for (var link = i; stated[i] >= 0 && link >= 0; link = stated[link])
            {
                earliest[i] = LocalDate.Max(earliest[i], AppointmentLimits.DaysAfter(EarliestStart(appointments[link]), daysAfter));
                bound = latest[link] = LocalDate.Min(latest[link], bound);
                if (GoesOnFromAnEarlierDay(appointments, stated, link))
                {
                    (bound, daysAfter) = (AppointmentLimits.DaysAfter(bound, -1), daysAfter + 1);
                }
            }
        }

        var starts = new FactDate[appointments.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = earliest[i] <= latest[i]
                ? FactDate.Between(earliest[i], latest[i])
                : throw Unfit(appointments, stated, i, latest[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(starts);
    }

    /// <summary>Checks that no day of appointment is after the last day on which the post can have begun.</summary>
    public static void CheckAppointed(ImmutableArray<Appointment> appointments, ImmutableArray<FactDate> starts)
    {
        for (var i = 0; i < appointments.Length; i++)
        {
            var (appointment, latest) = (appointments[i], starts[i].Latest);
            if (appointment is { IsAppointedOnFirstDay: false, AppointedOn.IsDated: true } && appointment.AppointedOn.Earliest > latest)
            {
                throw AppointedAfter(appointments, i, latest);
            }
        }
    }

    /// <summary>Whether a post goes on from one that would be the later of the two if both began on one day.</summary>
    private static bool GoesOnFromAnEarlierDay(ImmutableArray<Appointment> appointments, ImmutableArray<int> stated, int index) =>
        stated[index] >= 0 && PairFit.IsEarlierOfOneDay(appointments[stated[index]], appointments[index]) == Truth.False;

    /// <summary>The first day on which a post can begin: no earlier than the appointment to it.</summary>
    private static LocalDate EarliestStart(Appointment post) => post is { IsAppointedOnFirstDay: false, AppointedOn.IsDated: true }
        ? LocalDate.Max(post.From.Earliest, LocalDate.Min(post.AppointedOn.Earliest, PairFit.LatestStart(post)))
        : post.From.Earliest;

    /// <summary>The last day on which a post can begin: no later than its end, and at most a year after the end of the post that it goes on from.</summary>
    private static LocalDate LatestStart(Appointment post, Appointment? goesOnFrom)
    {
        var latest = PairFit.LatestStart(post);
        return goesOnFrom is null ? latest : LocalDate.Min(latest, AppointmentLimits.LastToGoOn(PairFit.LatestEnd(goesOnFrom)));
    }

    private static InvalidFactException Unfit(ImmutableArray<Appointment> appointments, ImmutableArray<int> stated, int index, LocalDate latest) =>
        appointments[index].From.Earliest <= latest && stated[index] < 0 ? AppointedAfter(appointments, index, latest)
        : new("continuesEnded", $"/appointments/{index}/continues", "The days of this post contradict those of the posts that it goes on from, or that go on from it: no first day is left for it.");

    private static InvalidFactException AppointedAfter(ImmutableArray<Appointment> appointments, int index, LocalDate latest) => new(
        "appointedAfterStart",
        $"/appointments/{index}/appointedOn",
        $"The appointment, {appointments[index].AppointedOn}, is after {FactDate.On(latest)}, the last day on which the post can have begun.");
}
