using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace QualificationRules.Facts;

/// <summary>The <see cref="Appointment.Continues"/> links of a record, checked and turned into indexes.</summary>
internal static class AppointmentChains
{
    public static ImmutableArray<int> Resolve(ImmutableArray<Appointment> appointments)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < appointments.Length; i++)
        {
            if (!indexes.TryAdd(appointments[i].Id, i))
            {
                throw new InvalidFactException("duplicateAppointmentId", $"/appointments/{i}/id", $"Two appointments share the id \"{Shown.Of(appointments[i].Id)}\"; each needs its own.");
            }
        }

        var predecessors = ImmutableArray.CreateBuilder<int>(appointments.Length);
        for (var i = 0; i < appointments.Length; i++)
        {
            predecessors.Add(PredecessorOf(appointments, i, indexes));
        }

        CheckOrder(appointments, predecessors);
        return predecessors.MoveToImmutable();
    }

    /// <summary>The first day in each post as its end and the posts linked to it bound it: a post begins no later than those that go on from it.</summary>
    public static ImmutableArray<FactDate> Starts(ImmutableArray<Appointment> appointments, ImmutableArray<int> predecessors)
    {
        var earliest = new LocalDate[appointments.Length];
        var latest = new LocalDate[appointments.Length];
        for (var i = 0; i < appointments.Length; i++)
        {
            (earliest[i], latest[i]) = (appointments[i].From.Earliest, LatestStart(appointments[i]));
        }

        for (var i = 0; i < appointments.Length; i++)
        {
            var bound = latest[i];
            for (var link = i; link >= 0; link = predecessors[link])
            {
                earliest[i] = LocalDate.Max(earliest[i], appointments[link].From.Earliest);
                bound = latest[link] = LocalDate.Min(latest[link], bound);
            }
        }

        var starts = new FactDate[appointments.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = FactDate.Between(earliest[i], latest[i]);
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
                throw new InvalidFactException("appointedAfterStart", $"/appointments/{i}/appointedOn", $"The appointment, {appointment.AppointedOn}, is after {FactDate.On(latest)}, the last day on which the post can have begun.");
            }
        }
    }

    /// <summary>Each post with the days that its chain gives it.</summary>
    public static ImmutableArray<PostSummary> Summaries(ImmutableArray<Appointment> appointments, ImmutableArray<int> predecessors, ImmutableArray<FactDate> starts)
    {
        var posts = new PostSummary[appointments.Length];
        for (var i = 0; i < posts.Length; i++)
        {
            var (post, school) = (appointments[i], appointments[i].School);
            posts[i] = new(post.Role, post.From, new(starts[FirstOf(i, predecessors)], starts[i], post.Until), school.IsRelevantFrom2009, school.IsRelevantFrom2014);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(posts);
    }

    /// <summary>The index of the first post of a post's chain.</summary>
    public static int FirstOf(int post, ImmutableArray<int> predecessors)
    {
        while (predecessors[post] >= 0)
        {
            post = predecessors[post];
        }

        return post;
    }

    private static LocalDate LatestStart(Appointment appointment) =>
        appointment.Until.IsDated ? LocalDate.Min(appointment.From.Latest, appointment.Until.Latest) : appointment.From.Latest;

    private static int PredecessorOf(ImmutableArray<Appointment> appointments, int index, Dictionary<string, int> indexes)
    {
        if (appointments[index].Continues is not { } id)
        {
            return -1;
        }

        if (!indexes.TryGetValue(id, out var predecessor))
        {
            throw Error("continuesUnknown", index, $"continues names \"{Shown.Of(id)}\", which is no appointment of this record.");
        }

        return appointments[predecessor].Role == appointments[index].Role
            ? predecessor
            : throw Error("continuesOtherRole", index, $"continues names \"{Shown.Of(id)}\", a post of another role.");
    }

    /// <summary>No chain is a circle, and no link of it can only have begun after one that goes on from it.</summary>
    private static void CheckOrder(ImmutableArray<Appointment> appointments, ImmutableArray<int>.Builder predecessors)
    {
        for (var i = 0; i < predecessors.Count; i++)
        {
            var latest = LocalDate.MaxIsoValue;
            var links = 0;
            for (var link = i; link >= 0; link = predecessors[link])
            {
                if (links++ > predecessors.Count)
                {
                    throw Error("continuesCircle", i, "continues leads back to the same appointment.");
                }

                if (appointments[link].From.Earliest > latest)
                {
                    throw Error("continuesLater", i, $"continues leads to \"{Shown.Of(appointments[link].Id)}\", which begins later.");
                }

                latest = LocalDate.Min(latest, LatestStart(appointments[link]));
            }
        }
    }

    private static InvalidFactException Error(string code, int index, string message) =>
        new(code, $"/appointments/{index}/continues", message);
}
