namespace QualificationRules.Law;

/// <summary>Of whom "if required" asks for completed induction (SI 2014/1530 reg 49(2)(b)).</summary>
public enum Induction : byte
{
    /// <summary>Only where regulations under the Education Act 2002 s.135A require it of teachers at the school: SI 2012/1115 reg 5 names maintained and non-maintained special schools.</summary>
    ByRegulations,

    /// <summary>Of every SENCO of whom a maintained school would require it.</summary>
    EverySenco,
}
