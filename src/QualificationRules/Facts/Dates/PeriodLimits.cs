namespace QualificationRules.Facts;

/// <summary>The limits of every period of a record: it begins, and does not end before it begins.</summary>
internal static class PeriodLimits
{
    public static void Check(FactDate from, FactDate until)
    {
        if (from.IsNever)
        {
            throw new InvalidFactException("startMissing", "/from", "A period has a first day: give a date, or leave it out where it is not known.");
        }

        if (until.IsDated && until.Latest < from.Earliest)
        {
            throw new InvalidFactException("endBeforeStart", "/until", $"The end, {until}, is before the start, {from}.");
        }
    }
}
