namespace QualificationRules.Json.Lines;

/// <summary>How an applicant works in another setting.</summary>
internal enum EmploymentType
{
    HospitalSchool,
    LeadMentor,
    LocalAuthoritySupply,
    VirtualSchool,
    YoungOffenderInstitution,
    Other,
}
