namespace QualificationRules.Json.Lines;

/// <summary>Where an applicant for a scholarship works.</summary>
internal enum WorkSetting
{
    School,
    AcademyTrust,
    SixteenToNineteen,
    EarlyYears,
    AnotherSetting,
    Other,
}
