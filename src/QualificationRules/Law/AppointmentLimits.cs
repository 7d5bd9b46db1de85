using NodaTime;

namespace QualificationRules.Law;

/// <summary>
/// The periods that tell whether rows of an HR record are one appointment. No provision sets them: they are this library's decision, since a
/// person "becomes a SENCO" (SI 2014/1530 reg 49(4)) once, however often the row is renewed.
/// </summary>
internal static class AppointmentLimits
{
    /// <summary>Up to four days between two rows at one school, a weekend with bank holidays, are no break.</summary>
    public const int MostDaysWithoutBreak = 4;

    /// <summary>A school that becomes an academy or merges has a new URN: the post at the new school begins at most fourteen days after the last day at the old.</summary>
    public const int MostDaysToConversion = 14;

    private const int MostYearsBetween = 1;

    /// <summary>The last day on which a post can begin without a break after one that ended on a day.</summary>
    public static LocalDate LastWithoutBreak(LocalDate until) => DaysAfter(until, MostDaysWithoutBreak + 1);

    /// <summary>The last day on which a post can have ended, for a break to lie between it and one that began on a day.</summary>
    public static LocalDate LastBeforeBreak(LocalDate began) => DaysAfter(began, -(MostDaysWithoutBreak + 2));

    /// <summary>The first day on which a post can begin, for a break to lie between it and one that ended on a day.</summary>
    public static LocalDate FirstAfterBreak(LocalDate until) => DaysAfter(until, MostDaysWithoutBreak + 2);

    /// <summary>The last day on which a post at the new school can begin, after a post that ended on a day at the school that became it.</summary>
    public static LocalDate LastAfterConversion(LocalDate until) => DaysAfter(until, MostDaysToConversion);

    /// <summary>The last day on which a post can begin and yet go on from one that ended on a day: at most a year lies between them.</summary>
    public static LocalDate LastToGoOn(LocalDate until) => ThatYearsLater(DaysAfter(until, 1));

    /// <summary>The first day on which a post can have ended, for one that began on a day to go on from it.</summary>
    public static LocalDate FirstEndToGoOnFrom(LocalDate began)
    {
        if (began.Year < LocalDate.MinIsoValue.Year + MostYearsBetween + 1)
        {
            return LocalDate.MinIsoValue;
        }

        // Around 29 February a year counted back may be a day off, so the search begins a few days too early.
        var end = began.PlusYears(-MostYearsBetween).PlusDays(-3);
        while (LastToGoOn(end) < began)
        {
            end = end.PlusDays(1);
        }

        return end;
    }

    /// <summary>Whether a school that opened on a day had long been open when a post began: for more than a year.</summary>
    public static bool HadLongBeenOpen(LocalDate opened, LocalDate began) => ThatYearsLater(opened) < began;

    /// <summary>The day so many days later, or earlier for a negative number; the last or the first day of the calendar where that would be outside it.</summary>
    public static LocalDate DaysAfter(LocalDate day, int days) =>
        days > 0 && day > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue
        : days < 0 && day < LocalDate.MinIsoValue.PlusDays(-days) ? LocalDate.MinIsoValue
        : day.PlusDays(days);

    private static LocalDate ThatYearsLater(LocalDate day) => day.Year > LocalDate.MaxIsoValue.Year - MostYearsBetween ? LocalDate.MaxIsoValue : day.PlusYears(MostYearsBetween);
}
