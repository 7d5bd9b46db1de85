namespace QualificationRules.Facts;

/// <summary>The kind of early years setting, in the terms of DfE's registration service.</summary>
public enum NurseryKind
{
    /// <summary>A nursery school maintained by a local authority.</summary>
    MaintainedNursery,

    /// <summary>A preschool class that is part of a school.</summary>
    PreschoolClassInSchool,

    /// <summary>A private nursery.</summary>
    PrivateNursery,

    /// <summary>A childminder.</summary>
    Childminder,

    /// <summary>Another early years setting.</summary>
    Other,
}
