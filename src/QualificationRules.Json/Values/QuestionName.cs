namespace QualificationRules.Json.Values;

/// <summary>The questions of the wire format.</summary>
internal enum QuestionName
{
    SencoQualification,
    SencoAppointment,
    SencoTransition,
    HeadshipQualification,
    CourseStart,
    NpqScholarship,
}
