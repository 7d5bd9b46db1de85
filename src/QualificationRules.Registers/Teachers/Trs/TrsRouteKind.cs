namespace QualificationRules.Registers.Teachers;

/// <summary>What a route to a professional status leads to.</summary>
internal enum TrsRouteKind
{
    /// <summary>The answer does not tell.</summary>
    NotKnown,

    /// <summary>Qualified teacher status without limits.</summary>
    Qts,

    /// <summary>QTLS, which lasts as long as the membership.</summary>
    Qtls,

    /// <summary>Qualified teacher status by partial access.</summary>
    Partial,

    /// <summary>A status that makes nobody a qualified teacher, such as that of early years.</summary>
    Other,
}
