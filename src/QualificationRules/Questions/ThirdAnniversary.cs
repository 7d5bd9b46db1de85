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
        if (on.Year <= LocalDate.MinIsoValue.Year + Anniversary.Third)
        {
            return LocalDate.MinIsoValue;
        }

        // Read as 1 March, that anniversary is shared by 29 February, the day before the same day three years back.
        var start = on.PlusYears(-Anniversary.Third).PlusDays(-1);
        while (Of(start, leapDay) < on)
        {
            start = start.PlusDays(1);
        }

        return start;
    }
}
