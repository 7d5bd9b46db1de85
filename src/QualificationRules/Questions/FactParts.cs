using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Which part of a record a fact belongs to.</summary>
internal static class FactParts
{
    public static RecordParts PartOf(FactName fact) => fact switch
    {
        FactName.TeacherQtsHeldFrom or FactName.QtlsFrom or FactName.QtlsUntil or FactName.TeacherInduction or FactName.TeacherInductionCompletedOn => RecordParts.Teacher,
        FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded or FactName.TrainingWithdrawn or FactName.TrainingComplete => RecordParts.Courses,
        >= FactName.ScholarshipCohort => RecordParts.Application,
        _ => RecordParts.Posts,
    };
}
