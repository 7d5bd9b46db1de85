using System.Collections.Immutable;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>Asks a question again under every other combination of readings that can matter to the record.</summary>
internal static class ContestedReadings
{
    /// <summary>Each other outcome once, with the readings that give it and differ least from those of the enquiry; the outcomes that need the fewest differences come first.</summary>
    public static ImmutableArray<(Readings Readings, Outcome Outcome)> Of(Question question, Enquiry enquiry, Outcome outcome)
    {
        var contested = ImmutableArray<(Readings Readings, Outcome Outcome)>.Empty;
        foreach (var readings in question.OtherWaysToRead(enquiry).OrderBy(readings => Changes(readings, enquiry.Readings)))
        {
            var other = question.OutcomeFor(enquiry with { Readings = readings });
            if (other != outcome && contested.All(listed => listed.Outcome != other))
            {
                contested = contested.Add((readings, other));
            }
        }

        return contested;
    }

    /// <summary>Whether some other combination of readings gives another outcome.</summary>
    public static bool AreAny(Question question, Enquiry enquiry, Outcome outcome) =>
        question.OtherWaysToRead(enquiry).Any(readings => question.OutcomeFor(enquiry with { Readings = readings }) != outcome);

    private static int Changes(Readings some, Readings other) =>
        (some.PriorService == other.PriorService ? 0 : 1) + (some.Clock == other.Clock ? 0 : 1) + (some.LeapDay == other.LeapDay ? 0 : 1) + (some.Induction == other.Induction ? 0 : 1);
}
