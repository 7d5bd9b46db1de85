using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>Whether a date lies in a period of which not all may be known; both ends are days in it.</summary>
internal static class PeriodFindings
{
    /// <summary>For a group of one finding: the date lies in the period, or not, or may do either.</summary>
    public static ulong Contains(FactDate from, FactDate until, LocalDate on)
    {
        ulong found = 0;
        foreach (var (first, last, _) in new StageCompletions(from.AsHappened(), until, FactDate.Never, [on, on.OrNextDay()]))
        {
            found |= Combination(first <= on && !(last < on));
        }

        return found;
    }
}
