namespace QualificationRules.Law;

/// <summary>What kind of rule a citation points to. Guidance and programme rules never decide a statutory question.</summary>
public enum Authority
{
    /// <summary>An Act or a statutory instrument.</summary>
    Statute,

    /// <summary>Published guidance of the Department for Education.</summary>
    Guidance,

    /// <summary>A rule of a Department for Education programme: contracts, schedules, the registration service.</summary>
    Programme,

    /// <summary>What one course provider says of its own course. It is no rule and decides nothing.</summary>
    Provider,

    /// <summary>A judgment, on how words are read.</summary>
    CaseLaw,
}
