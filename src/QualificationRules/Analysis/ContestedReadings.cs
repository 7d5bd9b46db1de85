using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace QualificationRules.Analysis;

/// <summary>Asks a question again under every other combination of readings that can matter to the record.</summary>
internal static class ContestedReadings
{
    private const int FitsOnStack = 16;
    private const int MostChanges = 3;

    private static readonly ImmutableArray<Readings> All =
    [
        .. from priorService in Enum.GetValues<PriorService>()
           from clock in Enum.GetValues<Clock>()
           from leapDay in Enum.GetValues<LeapDay>()
           select new Readings(priorService, clock, leapDay),
    ];

    /// <summary>Each other outcome once, those first that the fewest changes give.</summary>
    public static ImmutableArray<ContestedReading> Of(Question question, in Enquiry enquiry, Outcome outcome)
    {
        if (!question.DependsOnReadings || enquiry.PostIndex < 0)
        {
            return [];
        }

        var (service, leapDay) = (MayHaveEarlierService(enquiry), MayStartOnLeapDay(enquiry.Record));
        var contested = ImmutableArray<ContestedReading>.Empty;
        for (var changes = 1; (service || leapDay) && changes <= MostChanges; changes++)
        {
            foreach (var readings in All)
            {
                if (Differ(readings, enquiry.Readings, service, leapDay) == changes && question.OutcomesFor(enquiry with { Readings = readings }).Single() is var other
                    && other != outcome && !Lists(contested, other))
                {
                    contested = contested.Add(Contested(readings, enquiry, other));
                }
            }
        }

        return contested;
    }

    /// <summary>Whether some post other than the one asked about, and those linked with it, may be service before it.</summary>
    private static bool MayHaveEarlierService(in Enquiry enquiry)
    {
        Span<EarlierPost> buffer = enquiry.Record.Appointments.Length < FitsOnStack ? stackalloc EarlierPost[FitsOnStack] : new EarlierPost[enquiry.Record.Appointments.Length + 1];
        var became = new PostChain(enquiry.Record, enquiry.PostIndex).Became.Latest;
        foreach (var post in SencoPost.ServicePosts(enquiry, ownChain: false, buffer))
        {
            if (post.Longest(became) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStartOnLeapDay(StaffRecord record)
    {
        var may = !record.AppointmentsComplete;
        foreach (var start in record.Starts)
        {
            may |= !start.IsExact || start.Earliest is { Month: 2, Day: 29 };
        }

        return may;
    }

    /// <summary>In how many readings they differ; 0 where that cannot matter.</summary>
    private static int Differ(Readings some, Readings other, bool service, bool leapDay)
    {
        var ofService = (some.PriorService == other.PriorService ? 0 : 1) + (some.Clock == other.Clock ? 0 : 1);
        var ofLeapDay = some.LeapDay == other.LeapDay ? 0 : 1;
        return (ofService > 0 && !service) || (ofLeapDay > 0 && !leapDay) ? 0 : ofService + ofLeapDay;
    }

    private static bool Lists(ImmutableArray<ContestedReading> contested, Outcome outcome)
    {
        foreach (var each in contested)
        {
            if (each.Outcome == outcome)
            {
                return true;
            }
        }

        return false;
    }

    private static ContestedReading Contested(Readings readings, in Enquiry enquiry, Outcome outcome) => new(
        Changed(readings.PriorService, enquiry.Readings.PriorService),
        Changed(readings.Clock, enquiry.Readings.Clock),
        Changed(readings.LeapDay, enquiry.Readings.LeapDay),
        outcome,
        enquiry.On);

    private static T? Changed<T>(T value, T given)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, given) ? null : value;
}
