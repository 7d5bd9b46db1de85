namespace QualificationRules.Facts;

/// <summary>Statutory induction, in the terms of the Teaching Record System.</summary>
public enum InductionStatus
{
    /// <summary>No induction.</summary>
    None,

    /// <summary>Required to complete it, not begun.</summary>
    RequiredToComplete,

    /// <summary>Exempt from it.</summary>
    Exempt,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Failed in England.</summary>
    Failed,

    /// <summary>Failed in Wales.</summary>
    FailedInWales,
}
