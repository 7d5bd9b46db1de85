using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The same day some years on.</summary>
internal static class Anniversary
{
    public const int First = 1;
    public const int Third = 3;
    public const int Fourth = 4;

    /// <summary>The anniversary; of 29 February, in a year that has none, as the reading says. Past the last ISO year, its last day.</summary>
    public static LocalDate Of(LocalDate date, int years, LeapDay leapDay)
    {
        if (date.Year > LocalDate.MaxIsoValue.Year - years)
        {
            return LocalDate.MaxIsoValue;
        }

        var anniversary = date.PlusYears(years);
        return leapDay == LeapDay.March1 && anniversary.Day < date.Day ? anniversary.PlusDays(1) : anniversary;
    }
}
