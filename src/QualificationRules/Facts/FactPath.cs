namespace QualificationRules.Facts;

/// <summary>A fact of a <see cref="StaffRecord"/>, named so that a caller can ask for it.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Index">The index of the post, course or QTLS period in the record that it belongs to; 0 where there is only one.</param>
public readonly record struct FactPath(FactName Fact, int Index = 0)
{
    /// <summary>Where the fact stands in a case of the wire format, as a JSON Pointer, such as <c>/person/training/0/awarded</c>.</summary>
    public override string ToString() => Fact switch
    {
        FactName.TeacherQtsHeldFrom => "/person/teacher/qtsHeldFrom",
        FactName.QtlsFrom => $"/person/teacher/qtls/{Index}/from",
        FactName.QtlsUntil => $"/person/teacher/qtls/{Index}/until",
        FactName.TeacherInduction => "/person/teacher/induction",
        FactName.TeacherInductionCompletedOn => "/person/teacher/inductionCompletedOn",
        FactName.Appointments => "/person/appointments",
        FactName.SchoolUrn => $"/person/appointments/{Index}/school/urn",
        FactName.SchoolEstablishmentType => $"/person/appointments/{Index}/school/establishmentType",
        FactName.AppointmentFrom => $"/person/appointments/{Index}/from",
        FactName.AppointmentUntil => $"/person/appointments/{Index}/until",
        FactName.AppointmentTeachesAtSchool => $"/person/appointments/{Index}/teachesAtSchool",
        FactName.AppointmentContinues => $"/person/appointments/{Index}/continues",
        FactName.SchoolOpenedOn => $"/person/appointments/{Index}/school/openedOn",
        FactName.SchoolPredecessors => $"/person/appointments/{Index}/school/predecessors",
        FactName.AppointmentAppointedOn => $"/person/appointments/{Index}/appointedOn",
        FactName.AppointmentsComplete => "/person/appointmentsComplete",
        FactName.TrainingEnrolled => $"/person/training/{Index}/enrolled",
        FactName.TrainingStarted => $"/person/training/{Index}/started",
        FactName.TrainingCompleted => $"/person/training/{Index}/completed",
        FactName.TrainingAwarded => $"/person/training/{Index}/awarded",
        FactName.TrainingWithdrawn => $"/person/training/{Index}/withdrawn",
        FactName.TrainingComplete => "/person/trainingComplete",
        FactName.ScholarshipCohort => "/scholarship/cohort",
        FactName.ScholarshipWorksInEngland => "/scholarship/worksInEngland",
        FactName.ScholarshipWorkSetting => "/scholarship/workSetting",
        FactName.ScholarshipEstablishmentType => "/scholarship/establishmentType",
        FactName.ScholarshipNurseryKind => "/scholarship/nurseryKind",
        FactName.ScholarshipEmploymentType => "/scholarship/employmentType",
        FactName.ScholarshipPreviouslyFunded => "/scholarship/previouslyFunded",
        FactName.ScholarshipReferredByReturnToTeachingAdviser => "/scholarship/referredByReturnToTeachingAdviser",
        _ => $"{Fact:D}",
    };
}
