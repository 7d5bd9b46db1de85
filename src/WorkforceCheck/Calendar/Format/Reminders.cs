using NodaTime;

namespace WorkforceCheck.Calendar;

/// <summary>When a calendar is to remind of a deadline.</summary>
internal static class Reminders
{
    /// <summary>The days before the deadline of the first reminder: a term, while there still may be a place on a course.</summary>
    public const int TermInDays = 120;

    /// <summary>How long before the deadline the last reminder is.</summary>
    public static readonly Period Month = Period.FromMonths(1);

    /// <summary>How many days before a deadline each is, and what it says.</summary>
    public static IEnumerable<(int DaysBefore, string Words)> Of(LocalDate deadline) =>
        [(TermInDays, $"In {TermInDays} days"), (Period.DaysBetween(deadline - Month, deadline), "In a month")];
}
