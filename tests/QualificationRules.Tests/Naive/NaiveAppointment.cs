using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary><c>senco-appointment</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveAppointment
{
    private static readonly LocalDate September2009 = new(2009, 9, 1);
    private static readonly LocalDate May1999 = new(1999, 5, 7);

    public static NaiveAnswer Answer(StaffRecord record, LocalDate on, string? postId)
    {
        if (on < September2009)
        {
            return new(Outcome.NotApplicable);
        }

        var post = NaiveFacts.PostOn(record, Role.Senco, on, postId);
        if (post is null || !NaiveFacts.IsRelevant(post.School, on))
        {
            return new(Outcome.NotApplicable);
        }

        foreach (var other in record.Appointments)
        {
            if (other.Role == Role.Head && string.Equals(other.School.Urn, post.School.Urn, StringComparison.Ordinal) && NaiveFacts.IsHeld(other, on))
            {
                return new(Outcome.Satisfied);
            }
        }

        if (NaiveFacts.IsQualifiedTeacher(record.Teacher, on) && InductionIsDone(record.Teacher, on) && post.TeachesAtSchool == true)
        {
            return new(Outcome.Satisfied);
        }

        return new(Outcome.NotSatisfied);
    }

    private static bool InductionIsDone(TeacherStatus teacher, LocalDate on)
    {
        // A teacher by QTLS only need not serve it, nor one whose QTS dates from on or before 7 May 1999.
        if (!NaiveFacts.IsQualifiedByQts(teacher, on) || NaiveFacts.By(teacher.QtsHeldFrom, May1999))
        {
            return true;
        }

        if (teacher.Induction == InductionStatus.Passed)
        {
            // Passed without a day is passed on any date.
            return !teacher.InductionCompletedOn.IsDated || NaiveFacts.By(teacher.InductionCompletedOn, on);
        }

        return teacher.Induction == InductionStatus.Exempt;
    }
}
