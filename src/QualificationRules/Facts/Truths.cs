namespace QualificationRules.Facts;

/// <summary>Truths joined.</summary>
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

    /// <summary>What it may be: false, true, or either.</summary>
    public static ReadOnlySpan<bool> Values(this Truth truth) => truth switch
    {
        Truth.True => [true],
        Truth.False => [false],
        _ => [false, true],
    };

    /// <summary>Null for what is not known.</summary>
    public static Truth Of(bool? holds) => holds switch
    {
        null => Truth.Unknown,
        true => Truth.True,
        false => Truth.False,
    };

    /// <summary>True where something is always so, false where it never is.</summary>
    public static Truth Between(bool always, bool ever) => always ? Truth.True : ever ? Truth.Unknown : Truth.False;
}
