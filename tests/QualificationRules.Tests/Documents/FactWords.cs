using QualificationRules.Facts;

namespace QualificationRules.Tests.Documents;

/// <summary>Dates of a case in the words of HR.</summary>
internal static class FactWords
{
    /// <summary>The date of a fact; of none, the date asked about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No question compares this fact with a day.</exception>
    public static string Of(FactName? fact) => fact switch
    {
        null => "the date asked about",
        FactName.TeacherQtsHeldFrom => "the day of gaining QTS",
        FactName.QtlsFrom => "the first day of QTLS membership",
        FactName.QtlsUntil => "the last day of QTLS membership",
        FactName.TeacherInductionCompletedOn => "the day on which induction was passed",
        FactName.AppointmentFrom => "the first day in post",
        FactName.AppointmentUntil => "the last day in post",
        FactName.AppointmentAppointedOn => "the day of appointment, where it is not the first day in post",
        FactName.TrainingEnrolled => "the day of enrolling on the course",
        FactName.TrainingStarted => "the day on which the course started",
        FactName.TrainingCompleted => "the day on which the course was completed",
        FactName.TrainingAwarded => "the day of the award",
        FactName.TrainingWithdrawn => "the day of withdrawing from the course",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No date of a case has this name."),
    };
}
