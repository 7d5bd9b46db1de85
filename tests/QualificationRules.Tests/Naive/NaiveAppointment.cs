using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary><c>senco-appointment</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveAppointment
{
    /// <summary>One answer, but where the law is not verified.</summary>
    public static NaiveAnswer[] Answers(StaffRecord record, LocalDate on, string? postId, Readings readings)
    {
        // Rule 1.
        if (on < NaiveDates.SencoRules)
        {
            return [new(Outcome.NotApplicable)];
        }

        var post = NaiveFacts.PostOn(record, Role.Senco, on, postId);
        if (post is null || !NaiveFacts.IsRelevant(post.School, on))
        {
            return [new(Outcome.NotApplicable)];
        }

        // Rule 2.
        if (record.Appointments.Any(other => other.Role == Role.Head && NaiveFacts.HasSameUrn(other, post) && NaiveFacts.IsHeld(other, on)))
        {
            return [new(Outcome.Satisfied)];
        }

        // Rule 3.
        if (NaiveFacts.IsQualifiedTeacher(record.Teacher, on) && WorksAsTeacher(record, post, on))
        {
            if (IsInductionDone(record.Teacher, on) || IsInductionNotRequiredOfTeacher(record.Teacher, on))
            {
                return [new(Outcome.Satisfied)];
            }

            if (NaiveFacts.IsAcademy(post.School) && readings.Induction == Induction.ByRegulations)
            {
                return on < NaiveDates.InductionAtAcademies ? [new(Outcome.Satisfied)] : NaiveAnswer.MetOrNot;
            }
        }

        // Rule 4.
        if (on <= NaiveDates.LimbEnds && NaiveChain.BecameSenco(record, post) <= NaiveDates.SixMonthsInPost)
        {
            return NaiveAnswer.MetOrNot;
        }

        return [new(Outcome.NotSatisfied)];
    }

    /// <summary>On any row of the appointment that is held on the date.</summary>
    private static bool WorksAsTeacher(StaffRecord record, Appointment post, LocalDate on) =>
        NaiveChain.Rows(record, post).Any(row => NaiveFacts.IsHeld(row, on) && row.TeachesAtSchool == true);

    private static bool IsInductionDone(TeacherStatus teacher, LocalDate on)
    {
        if (teacher.Induction == InductionStatus.Passed)
        {
            // Passed without a day is passed on any date.
            return !teacher.InductionCompletedOn.IsDated || NaiveFacts.By(teacher.InductionCompletedOn, on);
        }

        return teacher.Induction == InductionStatus.Exempt;
    }

    /// <summary>QTS dates from on or before 7 May 1999, or they are a teacher by QTLS only.</summary>
    private static bool IsInductionNotRequiredOfTeacher(TeacherStatus teacher, LocalDate on) =>
        !NaiveFacts.IsQualifiedByQts(teacher, on) || NaiveFacts.By(teacher.QtsHeldFrom, NaiveDates.QualifiedWithoutInduction);
}
