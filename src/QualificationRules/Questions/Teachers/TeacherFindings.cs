using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Being a qualified teacher (SI 2003/1662 Sch 2), and having completed induction where it is required (SI 2012/1115).</summary>
internal static class TeacherFindings
{
    /// <summary>Finds "qualified teacher" and "induction complete or not required".</summary>
    public static int FindQualifiedAndInducted(in Enquiry enquiry, CombinationSet? open)
    {
        var teacher = enquiry.Record.Teacher;
        var (byQtls, inducted) = (ByQtls(teacher, enquiry.On), Inducted(teacher, enquiry.On));
        if (teacher.QtsHeldFrom.IsExact && byQtls != Truth.Unknown && inducted != Truth.Unknown)
        {
            return Combination(teacher, teacher.QtsHeldFrom.OnlyDay, byQtls == Truth.True, inducted == Truth.True, enquiry.On);
        }

        if (open is not null)
        {
            foreach (var heldFrom in DayCompletions.Of(teacher.QtsHeldFrom, TeacherCuts.QualifiedAndInducted.AsSpan().In(enquiry)))
            {
                AddEach(teacher, heldFrom, byQtls, inducted, enquiry.On, open);
            }
        }

        return FindingGroup.Open;
    }

    /// <summary>Finds "qualified teacher" alone, whatever the induction.</summary>
    public static int FindQualified(in Enquiry enquiry, CombinationSet? open)
    {
        var (teacher, on) = (enquiry.Record.Teacher, enquiry.On);
        var heldFrom = teacher.QtsHeldFrom;
        var byQts = teacher.QtsByPartialAccess || heldFrom.IsNever ? Truth.False : Truths.Between(heldFrom.IsDated && heldFrom.Latest <= on, heldFrom.Earliest <= on);
        return SingleFindings.Found(byQts.Or(ByQtls(teacher, on)), open);
    }

    private static void AddEach(TeacherStatus teacher, LocalDate? heldFrom, Truth byQtls, Truth inducted, LocalDate on, CombinationSet open)
    {
        foreach (var qtls in byQtls.Values())
        {
            foreach (var done in inducted.Values())
            {
                open.Add(Combination(teacher, heldFrom, qtls, done, on));
            }
        }
    }

    /// <summary>The combination of the two findings. A teacher qualified on or before 7 May 1999, or by QTLS alone, need not serve induction.</summary>
    private static int Combination(TeacherStatus teacher, LocalDate? heldFrom, bool byQtls, bool inducted, LocalDate on)
    {
        var byQts = heldFrom <= on && !teacher.QtsByPartialAccess;
        var notRequired = byQts ? heldFrom <= Dates.InductionBegins : byQtls;
        return FindingGroup.Combination(byQts || byQtls, notRequired || inducted);
    }

    /// <summary>Whether the date lies in a period of QTLS membership.</summary>
    private static Truth ByQtls(TeacherStatus teacher, LocalDate on)
    {
        var holds = Truth.False;
        foreach (var membership in teacher.Qtls)
        {
            holds = holds.Or(PeriodFindings.Contains(membership.From, membership.Until, on));
        }

        return holds;
    }

    /// <summary>Whether induction was passed, on or before the date or on a day that is not recorded, or the teacher is exempt from it.</summary>
    private static Truth Inducted(TeacherStatus teacher, LocalDate on) => teacher.Induction switch
    {
        null => Truth.Unknown,
        InductionStatus.Exempt => Truth.True,
        InductionStatus.Passed when teacher.InductionCompletedOn is { IsDated: true } day => Truths.Between(day.Latest <= on, day.Earliest <= on),
        InductionStatus.Passed => Truth.True,
        _ => Truth.False,
    };
}
