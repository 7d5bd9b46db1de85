using NodaTime;
using QualificationRules.Facts;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>Whether a date lies in a period of which not all may be known; both ends are days in it.</summary>
internal static class PeriodFindings
{
    /// <summary>For a group of one finding: the date lies in the period, or not, or may do either.</summary>
    public static ulong Contains(FactDate from, FactDate until, LocalDate on)
    {
        var begins = from.AsHappened();
        var mayEndBefore = !until.IsNever && until.Earliest < on && begins.Earliest < on && begins.Earliest <= until.Latest;
        var mayContain = begins.Earliest <= on && (until.MayBeNever || on <= until.Latest);
        var mayBeginAfter = on < begins.Latest && (until.MayBeNever || (on < until.Latest && begins.Earliest <= until.Latest));
        return (mayContain ? Combination(true) : 0) | (mayEndBefore || mayBeginAfter ? Combination(false) : 0);
    }
}
