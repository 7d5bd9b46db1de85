using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Teachers;

/// <summary>What a source leaves possible of the day of something: the days from the first to the last, both included, or that it never happened, or either.</summary>
/// <param name="First">The first possible day.</param>
/// <param name="Last">The last possible day; before the first where no day is possible.</param>
/// <param name="MayBeNever">Whether it may never have happened.</param>
internal readonly record struct Days(LocalDate First, LocalDate Last, bool MayBeNever) : ISaid<Days>
{
    /// <summary>Everything is possible.</summary>
    public static Days Any { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, MayBeNever: true);

    /// <summary>Nothing is possible.</summary>
    public static Days None { get; } = new(LocalDate.MaxIsoValue, LocalDate.MinIsoValue, MayBeNever: false);

    /// <summary>It never happened.</summary>
    public static Days Never { get; } = None with { MayBeNever = true };

    /// <summary>Whether some day is possible.</summary>
    public bool HasDays => First <= Last;

    /// <summary>Whether nothing is possible.</summary>
    public bool IsEmpty => !HasDays && !MayBeNever;

    public static Days On(LocalDate day) => new(day, day, MayBeNever: false);

    public static Days UpTo(LocalDate day) => new(LocalDate.MinIsoValue, day, MayBeNever: false);

    /// <summary>On that day or later, or never.</summary>
    public static Days Since(LocalDate day) => new(day, LocalDate.MaxIsoValue, MayBeNever: true);

    public static Days Between(LocalDate first, LocalDate last) => new(first, LocalDate.Max(first, last), MayBeNever: false);

    public static Days Of(FactDate date) => date switch
    {
        { IsNever: true } => Never,
        { IsUnknown: true } => Any,
        _ => new(date.Earliest, date.Latest, date.MayBeNever),
    };

    /// <summary>The possible days alone.</summary>
    public Days Dated => HasDays ? this with { MayBeNever = false } : None;

    /// <summary>What both leave possible.</summary>
    public Days And(Days other)
    {
        var (first, last) = (LocalDate.Max(First, other.First), LocalDate.Min(Last, other.Last));
        var never = MayBeNever && other.MayBeNever;
        return first <= last ? new(first, last, never) : None with { MayBeNever = never };
    }

    /// <summary>What either leaves possible, and the days between.</summary>
    public Days Or(Days other)
    {
        var never = MayBeNever || other.MayBeNever;
        return !HasDays ? other with { MayBeNever = never }
            : !other.HasDays ? this with { MayBeNever = never }
            : new(LocalDate.Min(First, other.First), LocalDate.Max(Last, other.Last), never);
    }

    /// <summary>A fact that excludes nothing of it.</summary>
    public FactDate ToFact() => !HasDays ? FactDate.Never : MayBeNever ? FactDate.Unknown : FactDate.Between(First, Last);

    /// <summary>The end of a period, that excludes nothing of it and that the wire format can say: to end after every day asked about is as never to end.</summary>
    public FactDate ToEnd() => HasDays && MayBeNever ? FactDate.Between(First, LocalDate.MaxIsoValue) : ToFact();

    /// <summary>Such as <c>2012-09-01</c>, <c>on or before 2026-11-05</c> or <c>none</c>.</summary>
    public override string ToString() => this switch
    {
        { IsEmpty: true } => "impossible",
        { HasDays: false } => "none",
        { First: var first, Last: var last, MayBeNever: true } when first == LocalDate.MinIsoValue && last == LocalDate.MaxIsoValue => "not known",
        _ => $"{(MayBeNever ? "none, or " : "")}{Words(First, Last)}",
    };

    private static string Words(LocalDate first, LocalDate last) =>
        first == last ? $"{FactDate.On(first)}"
        : last == LocalDate.MaxIsoValue ? $"on or after {FactDate.On(first)}"
        : first == LocalDate.MinIsoValue ? $"on or before {FactDate.On(last)}"
        : $"from {FactDate.On(first)} to {FactDate.On(last)}";
}
