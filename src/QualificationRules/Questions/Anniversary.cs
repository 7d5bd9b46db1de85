using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The same day some years on.</summary>
internal static class Anniversary
{
    /// <summary>"The third anniversary of the date on which that person becomes a SENCO" (SI 2014/1530 reg 49(4)).</summary>
    public const int Third = 3;

    /// <summary>The fourth anniversary of a head's appointment (SI 2003/3111 reg 5, as far as its text is known).</summary>
    public const int Fourth = 4;

    /// <summary>"A total period of more than twelve months" (SI 2014/1530 reg 49(4)).</summary>
    public const int First = 1;

    /// <summary>The anniversary; of 29 February, in a year that has none, as the reading says. The last ISO date where the anniversary would be later.</summary>
    public static LocalDate Of(LocalDate date, int years, LeapDay leapDay) => Of((Day)date, years, leapDay).ToDate();

    /// <summary>The anniversary, in the form in which days are compared; after every day where it would be past the last ISO year.</summary>
    public static Day Of(Day date, int years, LeapDay leapDay) => leapDay == LeapDay.March1 ? date.PlusYears(years).OrFirstOfMarch() : date.PlusYears(years);

    /// <summary>The first day whose anniversary is not before the date given.</summary>
    public static LocalDate EarliestStartWithin(LocalDate on, int years, LeapDay leapDay)
    {
        if (on.Year < LocalDate.MinIsoValue.Year + years)
        {
            return LocalDate.MinIsoValue;
        }

        // Around 29 February the same day so many years earlier may be one day too early or too late.
        var start = on.PlusYears(-years);
        if (Of(start, years, leapDay) < on)
        {
            return start.PlusDays(1);
        }

        return start > LocalDate.MinIsoValue && Of(start.PlusDays(-1), years, leapDay) >= on ? start.PlusDays(-1) : start;
    }
}
