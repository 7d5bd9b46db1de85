using QualificationRules.Facts;

namespace QualificationRules.Registers.Teachers;

/// <summary>What a source leaves possible of qualified teacher status, QTLS apart.</summary>
/// <param name="Full">The day from which it is held without limits; or that it never is.</param>
/// <param name="Partial">The day from which it is held by partial access alone, which counts for nothing.</param>
internal readonly record struct QtsSaid(Days Full, Days Partial) : ISaid<QtsSaid>
{
    public static QtsSaid Any { get; } = new(Days.Any, Days.Any.Dated);

    /// <summary>None that counts. A status by partial access may be held; whoever was not asked for routes does not say.</summary>
    public static QtsSaid NoneThatCounts { get; } = new(Days.Never, Days.Any.Dated);

    public bool IsEmpty => Full.IsEmpty && Partial.IsEmpty;


    /// <summary>A date of a staff list does not say which of the two it is of.</summary>
    public static QtsSaid OfList(FactDate date) => new(Days.Of(date), Days.Of(date).Dated);

    /// <summary>
    /// What both leave possible. Where one has a day, and the other none that counts and nothing of partial access, that is nothing: a day must not become one of
    /// partial access that nobody told of.
    /// </summary>
    public QtsSaid And(QtsSaid other)
    {
        var full = Full.And(other.Full);
        return !full.HasDays && (IsDeniedBy(other) || other.IsDeniedBy(this)) ? new(Days.None, Days.None) : new(full, Partial.And(other.Partial));
    }

    public QtsSaid Or(QtsSaid other)
    {
        // Who holds it by partial access alone never holds it without limits.
        var full = Full.Or(other.Full);
        return new(full with { MayBeNever = full.MayBeNever || !Full.HasDays || !other.Full.HasDays }, Partial.Or(other.Partial));
    }

    /// <summary>The two facts. A day that may be of either is taken as the first's: what a record does not call partial is not.</summary>
    public (FactDate HeldFrom, bool ByPartialAccess) ToFact() =>
        Full.HasDays || !Partial.HasDays ? (Full.ToFact(), false)
        : (Full.MayBeNever ? FactDate.Unknown : Partial.ToFact(), true);

    private bool IsDeniedBy(QtsSaid other) => Full is { HasDays: true, MayBeNever: false } && other.Partial == Days.Any.Dated;

    /// <inheritdoc/>
    public override string ToString() =>
        Full.HasDays || !Partial.HasDays ? $"{Full}"
        : Full.MayBeNever ? "none that counts (by partial access at most)"
        : $"by partial access alone, {Partial}";
}
