namespace QualificationRules.Verdicts;

/// <summary>How two rows of a record come to be taken as one appointment.</summary>
public enum LinkedBy
{
    /// <summary>The record says so: <see cref="Facts.Appointment.Continues"/>.</summary>
    Continues,

    /// <summary>Both are at the same school, by its URN, and the later begins while the earlier is held or after at most four days between.</summary>
    SameSchool,

    /// <summary>As <see cref="SameSchool"/>, but the later school has another URN, and succeeded the earlier by its <see cref="Facts.School.Predecessors"/>.</summary>
    Predecessor,

    /// <summary>They may be one appointment or two: dates and schools leave it open.</summary>
    Open,
}
