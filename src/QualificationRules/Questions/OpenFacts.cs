using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The facts of a record that are not fully known.</summary>
internal static class OpenFacts
{
    /// <summary>Those of a kind that the question can ask about.</summary>
    public static ImmutableArray<FactPath> Of(Question question, StaffRecord record)
    {
        var open = ImmutableArray.CreateBuilder<FactPath>();
        if (question is NpqScholarship)
        {
            AddScholarship(record.Scholarship ?? ScholarshipApplication.NotKnown, open);
            return open.ToImmutable();
        }

        AddTeacher(record.Teacher, open);
        if (question.Role is null)
        {
            return open.ToImmutable();
        }

        for (var i = 0; i < record.Appointments.Length; i++)
        {
            AddAppointment(record.Appointments[i], i, open);
        }

        AddIf(!record.AppointmentsComplete, FactName.AppointmentsComplete, 0, open);
        for (var i = 0; i < record.Training.Length; i++)
        {
            AddIf(!record.Training[i].Started.IsExact, FactName.TrainingStarted, i, open);
            AddIf(!record.Training[i].Completed.IsExact, FactName.TrainingCompleted, i, open);
            AddIf(!record.Training[i].Awarded.IsExact, FactName.TrainingAwarded, i, open);
        }

        AddIf(!record.TrainingComplete, FactName.TrainingComplete, 0, open);
        return open.ToImmutable();
    }

    private static void AddTeacher(TeacherStatus teacher, ImmutableArray<FactPath>.Builder open)
    {
        AddIf(!teacher.QtsHeldFrom.IsExact, FactName.TeacherQtsHeldFrom, 0, open);
        for (var i = 0; i < teacher.Qtls.Length; i++)
        {
            AddIf(!teacher.Qtls[i].From.IsExact, FactName.QtlsFrom, i, open);
            AddIf(!teacher.Qtls[i].Until.IsExact, FactName.QtlsUntil, i, open);
        }

        AddIf(teacher.Induction is null, FactName.TeacherInduction, 0, open);
        AddIf(!teacher.InductionCompletedOn.IsExact, FactName.TeacherInductionCompletedOn, 0, open);
    }

    private static void AddAppointment(Appointment post, int index, ImmutableArray<FactPath>.Builder open)
    {
        AddIf(post.School.Urn is null, FactName.SchoolUrn, index, open);
        AddIf(post.School.EstablishmentType is null, FactName.SchoolEstablishmentType, index, open);
        AddIf(!post.From.IsExact, FactName.AppointmentFrom, index, open);
        AddIf(!post.Until.IsExact, FactName.AppointmentUntil, index, open);
        AddIf(post.Role == Role.Head && !post.AppointedOn.IsExact && post.AppointedOn != post.From, FactName.AppointmentAppointedOn, index, open);
        AddIf(post.Role == Role.Senco && post.TeachesAtSchool is null, FactName.AppointmentTeachesAtSchool, index, open);
    }

    private static void AddScholarship(ScholarshipApplication application, ImmutableArray<FactPath>.Builder open)
    {
        AddIf(application.Cohort is null, FactName.ScholarshipCohort, 0, open);
        AddIf(application.WorksInEngland is null, FactName.ScholarshipWorksInEngland, 0, open);
        AddIf(application.WorkSetting is null, FactName.ScholarshipWorkSetting, 0, open);
        AddIf(application.EstablishmentType is null, FactName.ScholarshipEstablishmentType, 0, open);
        AddIf(application.NurseryKind is null, FactName.ScholarshipNurseryKind, 0, open);
        AddIf(application.EmploymentType is null, FactName.ScholarshipEmploymentType, 0, open);
        AddIf(application.PreviouslyFunded is null, FactName.ScholarshipPreviouslyFunded, 0, open);
        AddIf(application.ReferredByReturnToTeachingAdviser is null, FactName.ScholarshipReferredByReturnToTeachingAdviser, 0, open);
    }

    private static void AddIf(bool isOpen, FactName fact, int index, ImmutableArray<FactPath>.Builder open)
    {
        if (isOpen)
        {
            open.Add(new(fact, index));
        }
    }
}
