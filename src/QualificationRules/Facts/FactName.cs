namespace QualificationRules.Facts;

/// <summary>The facts that can be open: not known, or known only in part.</summary>
public enum FactName
{
    /// <summary><see cref="TeacherStatus.QtsHeldFrom"/>.</summary>
    TeacherQtsHeldFrom,

    /// <summary><see cref="QtlsMembership.From"/> of the period at the index.</summary>
    QtlsFrom,

    /// <summary><see cref="QtlsMembership.Until"/> of the period at the index.</summary>
    QtlsUntil,

    /// <summary><see cref="TeacherStatus.Induction"/>.</summary>
    TeacherInduction,

    /// <summary><see cref="TeacherStatus.InductionCompletedOn"/>.</summary>
    TeacherInductionCompletedOn,

    /// <summary><see cref="StaffRecord.Appointments"/>, of which nothing is known.</summary>
    Appointments,

    /// <summary><see cref="School.Urn"/> of the post at the index.</summary>
    SchoolUrn,

    /// <summary><see cref="School.EstablishmentType"/> of the post at the index.</summary>
    SchoolEstablishmentType,

    /// <summary><see cref="Appointment.From"/> of the post at the index.</summary>
    AppointmentFrom,

    /// <summary><see cref="Appointment.Until"/> of the post at the index.</summary>
    AppointmentUntil,

    /// <summary><see cref="Appointment.TeachesAtSchool"/> of the post at the index.</summary>
    AppointmentTeachesAtSchool,

    /// <summary><see cref="Appointment.Continues"/> of the post at the index.</summary>
    AppointmentContinues,

    /// <summary><see cref="School.OpenedOn"/> of the post at the index.</summary>
    SchoolOpenedOn,

    /// <summary><see cref="School.Predecessors"/> of the post at the index.</summary>
    SchoolPredecessors,

    /// <summary><see cref="Appointment.AppointedOn"/> of the post at the index.</summary>
    AppointmentAppointedOn,

    /// <summary><see cref="StaffRecord.AppointmentsComplete"/>.</summary>
    AppointmentsComplete,

    /// <summary><see cref="Training.Enrolled"/> of the course at the index.</summary>
    TrainingEnrolled,

    /// <summary><see cref="Training.Started"/> of the course at the index.</summary>
    TrainingStarted,

    /// <summary><see cref="Training.Completed"/> of the course at the index.</summary>
    TrainingCompleted,

    /// <summary><see cref="Training.Awarded"/> of the course at the index.</summary>
    TrainingAwarded,

    /// <summary><see cref="Training.Withdrawn"/> of the course at the index.</summary>
    TrainingWithdrawn,

    /// <summary><see cref="StaffRecord.TrainingComplete"/>.</summary>
    TrainingComplete,

    /// <summary><see cref="ScholarshipApplication.Cohort"/>.</summary>
    ScholarshipCohort,

    /// <summary><see cref="ScholarshipApplication.WorksInEngland"/>.</summary>
    ScholarshipWorksInEngland,

    /// <summary><see cref="ScholarshipApplication.WorkSetting"/>.</summary>
    ScholarshipWorkSetting,

    /// <summary><see cref="ScholarshipApplication.EstablishmentType"/>.</summary>
    ScholarshipEstablishmentType,

    /// <summary><see cref="ScholarshipApplication.NurseryKind"/>.</summary>
    ScholarshipNurseryKind,

    /// <summary><see cref="ScholarshipApplication.EmploymentType"/>.</summary>
    ScholarshipEmploymentType,

    /// <summary><see cref="ScholarshipApplication.PreviouslyFunded"/>.</summary>
    ScholarshipPreviouslyFunded,

    /// <summary><see cref="ScholarshipApplication.ReferredByReturnToTeachingAdviser"/>.</summary>
    ScholarshipReferredByReturnToTeachingAdviser,
}
