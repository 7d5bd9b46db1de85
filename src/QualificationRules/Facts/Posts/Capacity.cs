namespace QualificationRules.Facts;

/// <summary>In what capacity a headship is held.</summary>
public enum Capacity
{
    /// <summary>Appointed as head.</summary>
    Substantive,

    /// <summary>Carrying out the functions of head pending an appointment, or in the head's absence.</summary>
    Acting,
}
