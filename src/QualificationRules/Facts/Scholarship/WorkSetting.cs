namespace QualificationRules.Facts;

/// <summary>Where an applicant for an NPQ works, in the terms of DfE's registration service.</summary>
public enum WorkSetting
{
    /// <summary>A school.</summary>
    School,

    /// <summary>An academy trust.</summary>
    AcademyTrust,

    /// <summary>A 16 to 19 educational setting.</summary>
    SixteenToNineteen,

    /// <summary>Early years or childcare.</summary>
    EarlyYears,

    /// <summary>Another setting: <see cref="ScholarshipApplication.EmploymentType"/> says which.</summary>
    AnotherSetting,

    /// <summary>None of these.</summary>
    Other,
}
