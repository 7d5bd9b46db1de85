using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>"A total period of more than twelve months" (SI 2014/1530 reg 49(4); SI 2008/2945 reg 3(5) as amended).</summary>
internal static class TwelveMonths
{
    /// <summary>
    /// Whether the days of service before <paramref name="before"/>, laid end to end from the first of them, run past twelve
    /// months: the first day after them is later than the same day a year on. A day in two posts counts once.
    /// </summary>
    /// <remarks>1 September 2018 to 31 August 2019 is exactly twelve months, and one day longer is more. Sorts the stints.</remarks>
    public static bool IsExceededBy(Span<Stint> stints, LocalDate before)
    {
        if (stints.IsEmpty)
        {
            return false;
        }

        if (stints.Length == 1)
        {
            return End(stints[0], before) > YearOn(stints[0]);
        }

        stints.Sort(static (one, other) => one.From.CompareTo(other.From));
        var days = 0;
        var counted = stints[0].From;
        foreach (var stint in stints)
        {
            var from = LocalDate.Max(stint.From, counted);
            var end = End(stint, before);
            if (end > from)
            {
                days += Period.DaysBetween(from, end);
                counted = end;
            }
        }

        return days > Period.DaysBetween(stints[0].From, YearOn(stints[0]));
    }

    /// <summary>The first day after a stint, or after the part of it that counts.</summary>
    private static LocalDate End(in Stint stint, LocalDate before) => stint.Until >= before ? before : stint.Until.PlusDays(1);

    private static LocalDate YearOn(in Stint first) => Anniversary.Of(first.From, Anniversary.First, LeapDay.February28);
}
