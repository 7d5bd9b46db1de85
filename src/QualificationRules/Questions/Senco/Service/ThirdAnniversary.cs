using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>"The third anniversary of the date on which that person becomes a SENCO" (SI 2014/1530 reg 49(4)).</summary>
internal static class ThirdAnniversary
{
    /// <summary>The same day three years on; for 29 February as the reading says.</summary>
    public static LocalDate Of(LocalDate became, LeapDay leapDay) => Anniversary.Of(became, Anniversary.Third, leapDay);

    /// <summary>The first day on which a person can have become SENCO and still not be past the anniversary on the date given.</summary>
    public static LocalDate EarliestStartWithin(LocalDate on, LeapDay leapDay)
    {
        if (on.Year < LocalDate.MinIsoValue.Year + Anniversary.Third)
        {
            return LocalDate.MinIsoValue;
        }

        var sameDay = on.PlusYears(-Anniversary.Third);
        return on switch
        {
            // Three years back there is no 29 February, and the anniversary of 28 February is past.
            { Month: 2, Day: 29 } => sameDay.PlusDays(1),

            // Read so, 1 March is the anniversary of 29 February too.
            { Month: 3, Day: 1 } when leapDay == LeapDay.March1 && sameDay.PlusDays(-1) is { Day: 29 } february29 => february29,
            _ => sameDay,
        };
    }
}
