using NodaTime;

namespace WorkforceCheck.Reports;

/// <summary>How far a day is from the date asked about, in words.</summary>
internal static class DueWords
{
    /// <summary>Up to this many days they are counted as days.</summary>
    private const int MostDays = 120;

    /// <summary>Up to this many months they are counted as months.</summary>
    private const int MostMonths = 23;

    /// <summary>Such as <c>today</c>, <c>in 98 days</c> or <c>14 months ago</c>; whole months and years, what is over left out.</summary>
    public static string Of(LocalDate day, LocalDate on)
    {
        var days = Period.DaysBetween(on, day);
        return days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 0 => $"in {Length(on, day)}",
            _ => $"{Length(day, on)} ago",
        };
    }

    private static string Length(LocalDate from, LocalDate until)
    {
        var (days, months) = (Period.DaysBetween(from, until), Period.Between(from, until, PeriodUnits.Months).Months);
        return days <= MostDays ? $"{days} days" : months <= MostMonths ? $"{months} months" : Years(months / 12);
    }

    private static string Years(int years) => years == 1 ? "1 year" : $"{years} years";
}
