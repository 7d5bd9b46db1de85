using NodaTime;

namespace QualificationRules.Facts;

/// <summary>The completions of one date, as far as a rule can tell them apart.</summary>
internal static class DayCompletions
{
    /// <summary>The ends of each span of days between two cuts; null for "never". A cut is the first day on which a rule may answer otherwise.</summary>
    public static List<LocalDate?> Of(FactDate date, ReadOnlySpan<LocalDate> cuts)
    {
        var days = new List<LocalDate?>();
        if (!date.IsNever)
        {
            AddWithin(date, date.Earliest, days);
            AddWithin(date, date.Latest, days);
            foreach (var cut in cuts)
            {
                AddWithin(date, cut, days);
                AddWithin(date, cut == LocalDate.MinIsoValue ? cut : cut.PlusDays(-1), days);
            }
        }

        if (date.MayBeNever)
        {
            days.Add(null);
        }

        return days;
    }

    private static void AddWithin(FactDate date, LocalDate day, List<LocalDate?> days)
    {
        if (date.Earliest <= day && day <= date.Latest && !days.Contains(day))
        {
            days.Add(day);
        }
    }
}
