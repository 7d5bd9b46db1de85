using QualificationRules.Facts;

namespace QualificationRules.Json.Writing;

/// <summary>Where the facts of a record stand in its case, as JSON Pointers.</summary>
internal static class FactPointer
{
    /// <summary>The pointer to a fact, whether it is there or absent.</summary>
    public static string Of(FactPath path) => path.Fact switch
    {
        FactName.TeacherQtsHeldFrom => "/person/teacher/qtsHeldFrom",
        FactName.QtlsFrom => $"/person/teacher/qtls/{path.Index}/from",
        FactName.QtlsUntil => $"/person/teacher/qtls/{path.Index}/until",
        FactName.TeacherInduction => "/person/teacher/induction",
        FactName.TeacherInductionCompletedOn => "/person/teacher/inductionCompletedOn",
        FactName.Appointments => "/person/appointments",
        FactName.SchoolUrn => $"/person/appointments/{path.Index}/school/urn",
        FactName.SchoolEstablishmentType => $"/person/appointments/{path.Index}/school/establishmentType",
        FactName.AppointmentFrom => $"/person/appointments/{path.Index}/from",
        FactName.AppointmentUntil => $"/person/appointments/{path.Index}/until",
        FactName.AppointmentTeachesAtSchool => $"/person/appointments/{path.Index}/teachesAtSchool",
        FactName.AppointmentContinues => $"/person/appointments/{path.Index}/continues",
        FactName.SchoolOpenedOn => $"/person/appointments/{path.Index}/school/openedOn",
        FactName.SchoolPredecessors => $"/person/appointments/{path.Index}/school/predecessors",
        FactName.AppointmentAppointedOn => $"/person/appointments/{path.Index}/appointedOn",
        FactName.AppointmentsComplete => "/person/appointmentsComplete",
        FactName.TrainingEnrolled => $"/person/training/{path.Index}/enrolled",
        FactName.TrainingStarted => $"/person/training/{path.Index}/started",
        FactName.TrainingCompleted => $"/person/training/{path.Index}/completed",
        FactName.TrainingAwarded => $"/person/training/{path.Index}/awarded",
        FactName.TrainingWithdrawn => $"/person/training/{path.Index}/withdrawn",
        FactName.TrainingComplete => "/person/trainingComplete",
        FactName.ScholarshipCohort => "/scholarship/cohort",
        FactName.ScholarshipWorksInEngland => "/scholarship/worksInEngland",
        FactName.ScholarshipWorkSetting => "/scholarship/workSetting",
        FactName.ScholarshipEstablishmentType => "/scholarship/establishmentType",
        FactName.ScholarshipNurseryKind => "/scholarship/nurseryKind",
        FactName.ScholarshipEmploymentType => "/scholarship/employmentType",
        FactName.ScholarshipPreviouslyFunded => "/scholarship/previouslyFunded",
        FactName.ScholarshipReferredByReturnToTeachingAdviser => "/scholarship/referredByReturnToTeachingAdviser",
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "It has no place in a case."),
    };

    /// <summary>The pointer to a fact of a case; where the whole list of courses was absent, that is what to ask for.</summary>
    public static string Of(FactPath path, bool trainingAbsent) =>
        path.Fact == FactName.TrainingComplete && trainingAbsent ? "/person/training" : Of(path);
}
