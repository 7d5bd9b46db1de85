using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Teachers;

/// <summary>What a source leaves possible of QTLS membership: that there never was one, or one period of it.</summary>
/// <param name="MayBeNone">Whether there may never have been one.</param>
/// <param name="From">Its first day; no day where there was none.</param>
/// <param name="Until">Its last day, or that it goes on.</param>
/// <param name="IsFlag">Whether the source knows only that it was held on the last of those first days, and not whether it was broken off before.</param>
internal readonly record struct QtlsSaid(bool MayBeNone, Days From, Days Until, bool IsFlag = false) : ISaid<QtlsSaid>
{
    public static QtlsSaid Any { get; } = new(MayBeNone: true, Days.Any.Dated, Days.Any);

    public static QtlsSaid None { get; } = new(MayBeNone: true, Days.None, Days.None);

    public bool IsEmpty => !MayBeNone && !HasPeriod;

    private bool HasPeriod => From.HasDays && !Until.IsEmpty && (Until.MayBeNever || Until.Last >= From.First);

    /// <summary>What the cells of a staff list say.</summary>
    public static QtlsSaid OfList(QtlsMembership period) => new(MayBeNone: false, Days.Of(period.From).Dated, Days.Of(period.Until));

    public QtlsSaid And(QtlsSaid other)
    {
        var (first, areFlags) = (From.And(other.From), IsFlag && other.IsFlag);

        // Held on one day and on another is not held between them.
        return new(MayBeNone && other.MayBeNone, areFlags && first.HasDays ? first with { Last = NodaTime.LocalDate.Max(From.Last, other.From.Last) } : first, Until.And(other.Until), areFlags);
    }

    public QtlsSaid Or(QtlsSaid other) => new(MayBeNone || other.MayBeNone, From.Or(other.From), Until.Or(other.Until));

    /// <summary>The fact. A period of which nothing is known leaves it open whether there was one.</summary>
    public ImmutableArray<QtlsMembership> ToFact() =>
        !HasPeriod ? []
        : MayBeNone ? [new(FactDate.Unknown, Days.Any.ToEnd())]
        : [new(From.ToFact(), Until.ToEnd())];

    /// <inheritdoc/>
    public override string ToString() =>
        !HasPeriod ? "none"
        : MayBeNone ? "not known"
        : $"held from a day {(From == Days.Any.Dated ? "not known" : $"{From}")}{(Until == Days.Never ? "" : $", until {Until}")}";
}
