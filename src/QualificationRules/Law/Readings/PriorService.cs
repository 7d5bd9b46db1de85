namespace QualificationRules.Law;

/// <summary>Which earlier service counts towards "a total period of more than twelve months" (SI 2014/1530 reg 49(4)).</summary>
public enum PriorService : byte
{
    /// <summary>All of it: the literal text.</summary>
    Literal,

    /// <summary>Only service before 1 September 2009, which is what DfE's page implies.</summary>
    Before2009,
}
