using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>The facts of a record that are not fully known.</summary>
internal static class OpenFacts
{
    public static ImmutableArray<FactPath> OfTeacher(TeacherStatus teacher)
    {
        var open = ImmutableArray.CreateBuilder<FactPath>();
        AddIf(!teacher.QtsHeldFrom.IsExact, FactName.TeacherQtsHeldFrom, 0, open);
        for (var i = 0; i < teacher.Qtls.Length; i++)
        {
            AddIf(!teacher.Qtls[i].From.IsExact, FactName.QtlsFrom, i, open);
            AddIf(!teacher.Qtls[i].Until.IsExact, FactName.QtlsUntil, i, open);
        }

        AddIf(teacher.Induction is null, FactName.TeacherInduction, 0, open);

        // A day that is not recorded is no gap: passed means passed.
        AddIf(teacher.InductionCompletedOn is { IsDated: true, IsExact: false }, FactName.TeacherInductionCompletedOn, 0, open);
        return open.ToImmutable();
    }

    public static ImmutableArray<FactPath> OfPosts(StaffRecord record)
    {
        var open = ImmutableArray.CreateBuilder<FactPath>();
        for (var i = 0; i < record.Appointments.Length; i++)
        {
            var post = record.Appointments[i];
            AddIf(post.School.Urn is null, FactName.SchoolUrn, i, open);
            AddIf(post.School.EstablishmentType is null, FactName.SchoolEstablishmentType, i, open);
            AddIf(!post.From.IsExact, FactName.AppointmentFrom, i, open);
            AddIf(!post.Until.IsExact, FactName.AppointmentUntil, i, open);
            AddIf(post is { Role: Role.Head, AppointedOn.IsExact: false, IsAppointedOnFirstDay: false }, FactName.AppointmentAppointedOn, i, open);
            AddIf(post is { Role: Role.Senco, TeachesAtSchool: null }, FactName.AppointmentTeachesAtSchool, i, open);
        }

        AddIf(!record.AppointmentsComplete, FactName.AppointmentsComplete, 0, open);
        return open.ToImmutable();
    }

    public static ImmutableArray<FactPath> OfCourses(StaffRecord record)
    {
        var open = ImmutableArray.CreateBuilder<FactPath>();
        for (var i = 0; i < record.Training.Length; i++)
        {
            AddIf(!record.Training[i].Started.IsExact, FactName.TrainingStarted, i, open);
            AddIf(!record.Training[i].Awarded.IsExact, FactName.TrainingAwarded, i, open);
        }

        AddIf(!record.TrainingComplete, FactName.TrainingComplete, 0, open);
        return open.ToImmutable();
    }

    public static ImmutableArray<FactPath> OfScholarship(ScholarshipApplication application)
    {
        var open = ImmutableArray.CreateBuilder<FactPath>();
        AddIf(application.Cohort is null, FactName.ScholarshipCohort, 0, open);
        AddIf(application.WorksInEngland is null, FactName.ScholarshipWorksInEngland, 0, open);
        AddIf(application.WorkSetting is null, FactName.ScholarshipWorkSetting, 0, open);
        AddIf(application.EstablishmentType is null, FactName.ScholarshipEstablishmentType, 0, open);
        AddIf(application.NurseryKind is null, FactName.ScholarshipNurseryKind, 0, open);
        AddIf(application.EmploymentType is null, FactName.ScholarshipEmploymentType, 0, open);
        AddIf(application.PreviouslyFunded is null, FactName.ScholarshipPreviouslyFunded, 0, open);
        AddIf(application.ReferredByReturnToTeachingAdviser is null, FactName.ScholarshipReferredByReturnToTeachingAdviser, 0, open);
        return open.ToImmutable();
    }

    private static void AddIf(bool isOpen, FactName fact, int index, ImmutableArray<FactPath>.Builder open)
    {
        if (isOpen)
        {
            open.Add(new(fact, index));
        }
    }
}
