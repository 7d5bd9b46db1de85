using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Asks a question again under every other combination of readings that can matter to the record.</summary>
internal static class ContestedReadings
{
    public static ImmutableArray<ContestedReading> Of(Question question, Enquiry enquiry, Outcome outcome)
    {
        if (!question.DependsOnReadings || enquiry.PostIndex < 0)
        {
            return [];
        }

        var given = enquiry.Readings;
        var others =
            from priorService in Values(given.PriorService, MayHaveOtherService(enquiry.Record))
            from clock in Values(given.Clock, MayHaveOtherService(enquiry.Record))
            from leapDay in Values(given.LeapDay, MayStartOnLeapDay(enquiry.Record))
            let contested = new ContestedReading(
                Changed(priorService, given.PriorService),
                Changed(clock, given.Clock),
                Changed(leapDay, given.LeapDay),
                question.OutcomesFor(enquiry with { Readings = new(priorService, clock, leapDay) }).Single(),
                enquiry.On)
            where contested.Outcome != outcome
            orderby Changes(contested)
            select contested;
        return [.. others.DistinctBy(contested => contested.Outcome)];
    }

    private static bool MayHaveOtherService(StaffRecord record) =>
        !record.AppointmentsComplete || record.Appointments.Count(appointment => appointment.Role == Role.Senco) > 1;

    private static bool MayStartOnLeapDay(StaffRecord record) =>
        !record.AppointmentsComplete || record.Starts.Any(static start => !start.IsExact || start.Earliest is { Month: 2, Day: 29 });

    private static T[] Values<T>(T given, bool others)
        where T : struct, Enum => others ? Enum.GetValues<T>() : [given];

    private static T? Changed<T>(T value, T given)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, given) ? null : value;

    private static int Changes(ContestedReading contested) =>
        (contested.PriorService is null ? 0 : 1) + (contested.Clock is null ? 0 : 1) + (contested.LeapDay is null ? 0 : 1);
}
