using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Whether a date lies in a period whose ends may not be known; both ends are days in it.</summary>
internal static class PeriodFindings
{
    /// <summary>Whether the period from <paramref name="from"/> until <paramref name="until"/> contains the date.</summary>
    public static Truth Contains(FactDate from, FactDate until, LocalDate on)
    {
        var begins = from.AsHappened();
        var mayEndBefore = !until.IsNever && until.Earliest < on && begins.Earliest < on && begins.Earliest <= until.Latest;
        var mayContain = begins.Earliest <= on && (until.MayBeNever || on <= until.Latest);
        var mayBeginAfter = on < begins.Latest && (until.MayBeNever || (on < until.Latest && begins.Earliest <= until.Latest));
        return Truths.Between(mayContain && !mayEndBefore && !mayBeginAfter, mayContain);
    }
}
