using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>Being a qualified teacher (SI 2003/1662 Sch 2), and having completed induction where it is required (SI 2012/1115).</summary>
internal static class TeacherFindings
{
    /// <summary>The combinations of "qualified teacher" and "induction complete or not required".</summary>
    public static ulong QualifiedAndInducted(TeacherStatus teacher, LocalDate on)
    {
        var induction = Induction(teacher, on);
        var qtls = Qtls(teacher, on);
        ulong found = 0;
        foreach (var (heldFrom, _, _) in new StageCompletions(teacher.QtsHeldFrom, FactDate.Never, FactDate.Never, [on.OrNextDay(), Dates.InductionBegins.PlusDays(1)]))
        {
            var byQts = heldFrom <= on && !teacher.QtsByPartialAccess;
            foreach (var byQtls in Answers(qtls))
            {
                // A teacher qualified by 7 May 1999, or by QTLS alone, need not serve induction.
                var notRequired = byQts ? heldFrom <= Dates.InductionBegins : byQtls;
                foreach (var completed in Answers(induction))
                {
                    found |= Combination(byQts || byQtls, notRequired || completed);
                }
            }
        }

        return found;
    }

    /// <summary>Being a qualified teacher, whatever the induction.</summary>
    public static ulong Qualified(TeacherStatus teacher, LocalDate on)
    {
        const ulong NotQualified = 0b0101;
        const ulong IsQualified = 0b1010;
        var found = QualifiedAndInducted(teacher, on);
        return ((found & NotQualified) != 0 ? NoneHolds : 0) | ((found & IsQualified) != 0 ? Combination(true) : 0);
    }

    /// <summary>Whether the date lies in a period of QTLS membership.</summary>
    private static ulong Qtls(TeacherStatus teacher, LocalDate on)
    {
        var found = NoneHolds;
        foreach (var membership in teacher.Qtls)
        {
            found = Either(found, PeriodFindings.Contains(membership.From, membership.Until, on));
        }

        return found;
    }

    /// <summary>Passed on a day not later than the date, or on a day that is not recorded; or exempt.</summary>
    private static ulong Induction(TeacherStatus teacher, LocalDate on) => teacher.Induction switch
    {
        null => Maybe(null),
        InductionStatus.Exempt => Combination(true),
        InductionStatus.Passed when teacher.InductionCompletedOn is { IsDated: true } day => Maybe(day.Latest <= on ? true : day.Earliest > on ? false : null),
        InductionStatus.Passed => Combination(true),
        _ => NoneHolds,
    };
}
