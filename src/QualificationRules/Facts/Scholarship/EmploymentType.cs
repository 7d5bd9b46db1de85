namespace QualificationRules.Facts;

/// <summary>How someone in <see cref="WorkSetting.AnotherSetting"/> is employed, in the terms of DfE's registration service.</summary>
public enum EmploymentType
{
    /// <summary>In a hospital school.</summary>
    HospitalSchool,

    /// <summary>As lead mentor for an accredited provider of initial teacher training.</summary>
    LeadMentor,

    /// <summary>As a supply teacher employed by a local authority.</summary>
    LocalAuthoritySupply,

    /// <summary>In a local authority's virtual school.</summary>
    VirtualSchool,

    /// <summary>In a young offender institution.</summary>
    YoungOffenderInstitution,

    /// <summary>Otherwise.</summary>
    Other,
}
