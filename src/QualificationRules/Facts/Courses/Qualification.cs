namespace QualificationRules.Facts;

/// <summary>The qualifications that the rules know, by the codes of DfE's services where those have one.</summary>
public enum Qualification
{
    /// <summary>National Award for Special Educational Needs Co-ordination (NASENCO).</summary>
    Nasenco,

    /// <summary>National Professional Qualification for SENCOs (NPQSENCO).</summary>
    NpqSenco,

    /// <summary>National Professional Qualification for Headship (NPQH).</summary>
    Npqh,

    /// <summary>NPQH awarded in Wales.</summary>
    NpqhWales,

    /// <summary>The Scottish Standard for Headship.</summary>
    ScottishStandardForHeadship,

    /// <summary>The Professional Qualification for Headship of Northern Ireland.</summary>
    PqhNorthernIreland,

    /// <summary>A comparable headship qualification from an EEA state or Switzerland.</summary>
    EeaHeadship,

    /// <summary>National Professional Qualification in Integrated Centre Leadership (NPQICL).</summary>
    Npqicl,
}
