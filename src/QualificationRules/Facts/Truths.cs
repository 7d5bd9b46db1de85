namespace QualificationRules.Facts;

/// <summary>"And", "or" and "not" of truths, any of which may be not known.</summary>
internal static class Truths
{
    /// <summary>Whether both hold: false where either fails for certain.</summary>
    public static Truth And(this Truth one, Truth other) =>
        one == Truth.False || other == Truth.False ? Truth.False
        : one == Truth.True && other == Truth.True ? Truth.True
        : Truth.Unknown;

    /// <summary>Whether either holds: true where one holds for certain.</summary>
    public static Truth Or(this Truth one, Truth other) =>
        one == Truth.True || other == Truth.True ? Truth.True
        : one == Truth.False && other == Truth.False ? Truth.False
        : Truth.Unknown;

    /// <summary>The opposite; what is not known stays so.</summary>
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>The values that it may have: both where it is not known.</summary>
    public static ReadOnlySpan<bool> Values(this Truth truth) => truth switch
    {
        Truth.True => [true],
        Truth.False => [false],
        _ => [false, true],
    };

    /// <summary>The truth for a Boolean, where null stands for what is not known.</summary>
    public static Truth Of(bool? holds) => holds switch
    {
        null => Truth.Unknown,
        true => Truth.True,
        false => Truth.False,
    };

    /// <summary>True where something is so in every completion of the facts, false where it is so in none, and else not known.</summary>
    public static Truth Between(bool always, bool ever) => always ? Truth.True : ever ? Truth.Unknown : Truth.False;
}
