namespace QualificationRules.Facts;

/// <summary>Whether a proposition holds, as far as the facts given tell.</summary>
public enum Truth
{
    /// <summary>Some completion of the facts makes it hold and another makes it fail. The default: absent is not false.</summary>
    Unknown,

    /// <summary>It fails in every completion of the facts.</summary>
    False,

    /// <summary>It holds in every completion of the facts.</summary>
    True,
}
