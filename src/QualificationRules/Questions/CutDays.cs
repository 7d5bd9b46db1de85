using NodaTime;

namespace QualificationRules.Questions;

/// <summary>The days of facts from which a question may answer otherwise, when asked on a date.</summary>
internal static class CutDays
{
    /// <summary>The days of all of these cut points, in no order, some more than once.</summary>
    public static LocalDate[] In(this ReadOnlySpan<CutPoint> cuts, in Enquiry enquiry)
    {
        var days = new LocalDate[cuts.Length];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = cuts[i].DayOfFact(enquiry);
        }

        return days;
    }

    /// <summary>The day after, on which "on or before" first fails; the last ISO date has none and stands for itself.</summary>
    public static LocalDate OrNextDay(this LocalDate on) => on == LocalDate.MaxIsoValue ? on : on.PlusDays(1);
}
