using NodaTime;

namespace QualificationRules.Questions;

/// <summary>The days of facts from which a question may answer otherwise, when asked on a date.</summary>
internal static class CutDays
{
    /// <summary>For each of these cut points the day of its fact, in the same order; some days may come more than once.</summary>
    public static LocalDate[] In(this ReadOnlySpan<CutPoint> cuts, in Enquiry enquiry)
    {
        var days = new LocalDate[cuts.Length];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = cuts[i].DayOfFact(enquiry);
        }

        return days;
    }

    /// <summary>The day after a date, on which "on or before" that date first fails; the last ISO date itself, after which there is none.</summary>
    public static LocalDate OrNextDay(this LocalDate on) => on == LocalDate.MaxIsoValue ? on : on.PlusDays(1);
}
