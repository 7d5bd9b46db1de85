namespace QualificationRules.Law;

/// <summary>What "the third anniversary" of 29 February is, in a year that has none (reg 49(4)).</summary>
public enum LeapDay : byte
{
    /// <summary>28 February: the corresponding-date rule (Dodds v Walker [1981] UKHL).</summary>
    February28,

    /// <summary>1 March.</summary>
    March1,
}
