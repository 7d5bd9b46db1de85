using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The <see cref="Appointment.Continues"/> of a record, checked and turned into indexes.</summary>
internal static class AppointmentChains
{
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

    /// <summary>The error that the post of this index says that it goes on from a post that is later than itself.</summary>
    public static InvalidFactException NamesLater(int index, string named) =>
        Error("continuesLater", index, $"continues names \"{Shown.Of(named)}\", which is the later post: by its first day, and if that is the same by its last, and then by the id.");

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

    /// <summary>
    /// Checks that no chain is a circle, and that each post in it can have begun no later than the post that goes on from it, and ended no more
    /// than a year before that one began.
    /// </summary>
    private static void CheckOrder(ImmutableArray<Appointment> appointments, int[] stated)
    {
        for (var i = 0; i < stated.Length; i++)
        {
            if (stated[i] < 0)
            {
                continue;
            }

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

                latest = LocalDate.Min(latest, PairFit.LatestStart(appointments[link]));
            }

            CheckEnded(appointments, i, appointments[stated[i]]);
        }
    }

    private static void CheckEnded(ImmutableArray<Appointment> appointments, int index, Appointment goesOnFrom)
    {
        if (PairFit.IsEarlier(appointments[index], goesOnFrom) == Truth.True)
        {
            throw NamesLater(index, goesOnFrom.Id);
        }

        if (appointments[index].From.Earliest > AppointmentLimits.LastToGoOn(PairFit.LatestEnd(goesOnFrom)))
        {
            throw Error("continuesEnded", index, $"continues names \"{Shown.Of(goesOnFrom.Id)}\", which ended more than a year before this post began; leave it out, or say null for a new appointment.");
        }
    }

    private static InvalidFactException Error(string code, int index, string message) =>
        new(code, $"/appointments/{index}/continues", message);
}
