using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The <see cref="Appointment.Continues"/> of a record, checked and turned into indexes, and the days that they bound.</summary>
internal static class AppointmentChains
{
    private const int FitsOnStack = 8;

    /// <summary>For each post, the index of the one that its <see cref="Appointment.Continues"/> names, or -1.</summary>
    public static ImmutableArray<int> Resolve(ImmutableArray<Appointment> appointments)
    {
        if (appointments.Length > PostSet.MostPosts)
        {
            throw new InvalidFactException("tooManyAppointments", "/appointments", $"A record has at most {PostSet.MostPosts} appointments; this one has {appointments.Length}.");
        }

        CheckIds(appointments);
        var stated = new int[appointments.Length];
        for (var i = 0; i < stated.Length; i++)
        {
            stated[i] = StatedIn(appointments, i);
        }

        CheckOrder(appointments, stated);
        return ImmutableCollectionsMarshal.AsImmutableArray(stated);
    }

    /// <summary>The first day in each post as its end and the posts that it is said to go on from bound it: a post begins no later than those that go on from it.</summary>
    public static ImmutableArray<FactDate> Starts(ImmutableArray<Appointment> appointments, ImmutableArray<int> stated)
    {
        Span<LocalDate> earliest = appointments.Length <= FitsOnStack ? stackalloc LocalDate[FitsOnStack] : new LocalDate[appointments.Length];
        Span<LocalDate> latest = appointments.Length <= FitsOnStack ? stackalloc LocalDate[FitsOnStack] : new LocalDate[appointments.Length];
        for (var i = 0; i < appointments.Length; i++)
        {
            (earliest[i], latest[i]) = (EarliestStart(appointments[i]), LatestStart(appointments[i], stated[i] < 0 ? null : appointments[stated[i]]));
        }

        for (var i = 0; i < appointments.Length; i++)
        {
            var bound = latest[i];
            for (var link = i; link >= 0; link = stated[link])
            {
                earliest[i] = LocalDate.Max(earliest[i], EarliestStart(appointments[link]));
                bound = latest[link] = LocalDate.Min(latest[link], bound);
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

    /// <summary>No appointment is after the last day on which its post can have begun.</summary>
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

    /// <summary>The first day on which a post can begin: no earlier than the appointment to it.</summary>
    private static LocalDate EarliestStart(Appointment post) => post is { IsAppointedOnFirstDay: false, AppointedOn.IsDated: true }
        ? LocalDate.Max(post.From.Earliest, LocalDate.Min(post.AppointedOn.Earliest, PairFit.LatestStart(post)))
        : post.From.Earliest;

    /// <summary>The last day on which a post can begin: no later than its end, nor than a year after the end of the one that it goes on from.</summary>
    private static LocalDate LatestStart(Appointment post, Appointment? goesOnFrom)
    {
        var latest = PairFit.LatestStart(post);
        return goesOnFrom is null ? latest : LocalDate.Min(latest, AppointmentLimits.LastToGoOn(PairFit.LatestEnd(goesOnFrom)));
    }

    private static void CheckIds(ImmutableArray<Appointment> appointments)
    {
        for (var i = 1; i < appointments.Length; i++)
        {
            if (IndexOf(appointments[i].Id, appointments) < i)
            {
                throw new InvalidFactException("duplicateAppointmentId", $"/appointments/{i}/id", $"Two appointments share the id \"{Shown.Of(appointments[i].Id)}\"; each needs its own.");
            }
        }
    }

    /// <summary>The index of the first post of this id, or -1.</summary>
    private static int IndexOf(string id, ImmutableArray<Appointment> appointments)
    {
        for (var i = 0; i < appointments.Length; i++)
        {
            if (string.Equals(appointments[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static int StatedIn(ImmutableArray<Appointment> appointments, int index)
    {
        if (appointments[index].Continues.Id is not { } id)
        {
            return -1;
        }

        var earlier = IndexOf(id, appointments);
        return earlier < 0 ? throw Error("continuesUnknown", index, $"continues names \"{Shown.Of(id)}\", which is no appointment of this record.")
            : appointments[earlier].Role == appointments[index].Role ? earlier
            : throw Error("continuesOtherRole", index, $"continues names \"{Shown.Of(id)}\", a post of another role.");
    }

    /// <summary>No chain is a circle, and no link of it can only have begun after one that goes on from it, or ended more than a year before.</summary>
    private static void CheckOrder(ImmutableArray<Appointment> appointments, int[] stated)
    {
        for (var i = 0; i < stated.Length; i++)
        {
            var latest = LocalDate.MaxIsoValue;
            var links = 0;
            for (var link = i; link >= 0; link = stated[link])
            {
                if (links++ > stated.Length)
                {
                    throw Error("continuesCircle", i, "continues leads back to the same appointment.");
                }

                if (appointments[link].From.Earliest > latest)
                {
                    throw Error("continuesLater", i, $"continues leads to \"{Shown.Of(appointments[link].Id)}\", which begins later.");
                }

                latest = LocalDate.Min(latest, LatestStart(appointments[link], goesOnFrom: null));
            }

            if (stated[i] >= 0)
            {
                CheckEnded(appointments, i, appointments[stated[i]]);
            }
            else if (appointments[i].Continues == Continuation.None)
            {
                CheckNew(appointments, i);
            }
        }
    }

    private static void CheckEnded(ImmutableArray<Appointment> appointments, int index, Appointment goesOnFrom)
    {
        if (PairFit.IsEarlier(appointments[index], goesOnFrom) == Truth.True)
        {
            throw Error("continuesLater", index, $"continues names \"{Shown.Of(goesOnFrom.Id)}\", which is the later post: by its first day, and if that is the same by its last, and then by the id.");
        }

        if (appointments[index].From.Earliest > AppointmentLimits.LastToGoOn(PairFit.LatestEnd(goesOnFrom)))
        {
            throw Error("continuesEnded", index, $"continues names \"{Shown.Of(goesOnFrom.Id)}\", which ended more than a year before this post began; leave it out, or say null for a new appointment.");
        }
    }

    /// <summary>Nobody becomes the SENCO that they are: a row of the same school that follows without a break is no new appointment.</summary>
    private static void CheckNew(ImmutableArray<Appointment> appointments, int index)
    {
        for (var earlier = 0; earlier < appointments.Length; earlier++)
        {
            if (earlier != index && PairFit.FollowsAtSameUrn(appointments[earlier], appointments[index])
                && appointments[earlier].School.IsRelevantFrom2014.And(appointments[index].School.IsRelevantFrom2014) == Truth.True)
            {
                throw Error("continuesSameSchool", index, $"continues is null, a new appointment, but the post goes on from \"{Shown.Of(appointments[earlier].Id)}\" at the same school without a break; leave it out.");
            }
        }
    }

    private static InvalidFactException Unfit(ImmutableArray<Appointment> appointments, ImmutableArray<int> stated, int index, LocalDate latest) =>
        appointments[index].From.Earliest <= latest && stated[index] < 0 ? AppointedAfter(appointments, index, latest)
        : Error("continuesEnded", index, "The days of this post contradict those of the posts that it goes on from, or that go on from it: no first day is left for it.");

    private static InvalidFactException AppointedAfter(ImmutableArray<Appointment> appointments, int index, LocalDate latest) => new(
        "appointedAfterStart",
        $"/appointments/{index}/appointedOn",
        $"The appointment, {appointments[index].AppointedOn}, is after {FactDate.On(latest)}, the last day on which the post can have begun.");

    private static InvalidFactException Error(string code, int index, string message) =>
        new(code, $"/appointments/{index}/continues", message);
}
