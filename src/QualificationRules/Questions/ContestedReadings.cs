using System.Collections.Immutable;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Asks a question again under every other combination of readings.</summary>
internal static class ContestedReadings
{
    public static ImmutableArray<ContestedReading> Of(Question question, Enquiry enquiry, Outcome outcome)
    {
        if (!question.DependsOnReadings)
        {
            return [];
        }

        var given = enquiry.Readings;
        var others =
            from priorService in Enum.GetValues<PriorService>()
            from clock in Enum.GetValues<Clock>()
            from leapDay in Enum.GetValues<LeapDay>()
            let readings = new Readings(priorService, clock, leapDay)
            let contested = new ContestedReading(
                Changed(priorService, given.PriorService),
                Changed(clock, given.Clock),
                Changed(leapDay, given.LeapDay),
                question.OutcomesFor(enquiry with { Readings = readings }).Single())
            where contested.Outcome != outcome
            orderby Changes(contested)
            select contested;
        return [.. others.DistinctBy(contested => contested.Outcome)];
    }

    private static T? Changed<T>(T value, T given)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, given) ? null : value;

    private static int Changes(ContestedReading contested) =>
        (contested.PriorService is null ? 0 : 1) + (contested.Clock is null ? 0 : 1) + (contested.LeapDay is null ? 0 : 1);
}
