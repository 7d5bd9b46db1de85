namespace QualificationRules.Json.Lines;

/// <summary>The questions of the wire format; the engine may not have all of them yet.</summary>
internal enum QuestionName
{
    SencoQualification,
    SencoAppointment,
    SencoTransition,
    HeadshipQualification,
    CourseStart,
    NpqScholarship,
}
