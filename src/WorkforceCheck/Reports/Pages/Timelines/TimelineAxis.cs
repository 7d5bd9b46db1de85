using NodaTime;

namespace WorkforceCheck.Reports;

/// <summary>The years that every timeline of a page shows, so that they can be compared by eye.</summary>
/// <param name="FirstYear">The first year shown, all of it.</param>
/// <param name="LastYear">The last year shown, all of it.</param>
internal sealed record TimelineAxis(int FirstYear, int LastYear)
{
    /// <summary>How wide a timeline is drawn.</summary>
    public const double Width = 320;

    private const int YearsBefore = 4;

    /// <summary>A deadline is at most three years after the day on which somebody became SENCO.</summary>
    private const int YearsAfter = 3;

    private LocalDate First => new(FirstYear, 1, 1);

    private LocalDate End => new(LastYear + 1, 1, 1);

    /// <summary>The axis of a page about this date.</summary>
    public static TimelineAxis Around(LocalDate on) => new(on.Year - YearsBefore, on.Year + YearsAfter);

    /// <summary>Where a day begins; of days that are not shown, the nearer end.</summary>
    public double StartOf(LocalDate day) =>
        Math.Round(Width * Math.Clamp(Period.DaysBetween(First, day) / (double)Period.DaysBetween(First, End), 0, 1), 1, MidpointRounding.AwayFromZero);

    /// <summary>Where a day ends; of days that are not shown, the nearer end.</summary>
    public double EndOf(LocalDate day) => day >= End ? Width : StartOf(day.PlusDays(1));

    /// <summary>Whether a day is before those that are shown.</summary>
    public bool IsBefore(LocalDate day) => day < First;

    /// <summary>Whether a day is after those that are shown.</summary>
    public bool IsAfter(LocalDate day) => day >= End;
}
