namespace QualificationRules.Law;

/// <summary>From when "the third anniversary of the date on which that person becomes a SENCO" is counted (reg 49(4)).</summary>
public enum Clock : byte
{
    /// <summary>From the appointment that the question is about, as DfE's page says.</summary>
    Appointment,

    /// <summary>From the first day as SENCO at any relevant school, where that is earlier.</summary>
    First,
}
