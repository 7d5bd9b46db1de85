using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary>Where the decisions can be read in two ways, and the library and the naive implementation read them differently.</summary>
internal static class KnownDifferences
{
    /// <summary>
    /// Before 1 September 2014: a post that goes on from one at a school that was not relevant, or from one that ended long before. The
    /// library counts every day since the first began as this post's own; the naive implementation counts days in post at relevant schools.
    /// </summary>
    public static bool ChainIsNotAllService(StaffRecord record, LocalDate on) =>
        on < Dates.SendRegulations2014Begin
        && record.Appointments.Any(post => post.Continues is { } earlier && !GoesOnWithoutBreak(record.AppointmentOf(earlier), post, on));

    /// <summary>In the reading <see cref="LeapDay.March1"/> the library takes 1 March for a day after the deadline that it gives, 1 March.</summary>
    public static bool FirstOfMarch(LocalDate on, Readings readings) => readings.LeapDay == LeapDay.March1 && on is { Month: 3, Day: 1 };

    /// <summary>
    /// A post outside the chain of the one asked about goes on from another, and the start of either is not exactly known. The library
    /// overlooks that the one cannot begin before the other.
    /// </summary>
    public static bool OtherChainNotDated(StaffRecord record, string? postId)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (var id = postId; id is not null; id = record.AppointmentOf(id).Continues)
        {
            own.Add(id);
        }

        return record.Appointments.Any(post =>
            !own.Contains(post.Id) && post.Continues is { } earlier && !(post.From.IsExact && record.AppointmentOf(earlier).From.IsExact));
    }

    /// <summary>A post goes on from another, and the start of either is not exactly known. What is needed may then be asked for in vain: the library supposes starts that the chain rules out.</summary>
    public static bool ChainNotDated(StaffRecord record) =>
        record.Appointments.Any(post => post.Continues is { } earlier && !(post.From.IsExact && record.AppointmentOf(earlier).From.IsExact));

    private static bool GoesOnWithoutBreak(Appointment earlier, Appointment later, LocalDate on) =>
        earlier.School.EstablishmentType is not null
        && NaiveFacts.IsRelevant(earlier.School, on)
        && (earlier.Until.IsNever || (earlier.Until.IsDated && !later.From.IsUnknown && earlier.Until.Earliest.PlusDays(1) >= later.From.Latest));
}
