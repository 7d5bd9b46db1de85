using System.Runtime.CompilerServices;
using NodaTime;

namespace QualificationRules.Facts;

/// <summary>
/// What is known of the date on which something happened: an exact day, a span of days it lies in, that it never happened, or
/// nothing at all.
/// </summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>: absent is not "never". "Never" holds whatever date is asked about; a day after
/// the date asked about is a fact about the future, and is used as given. Spans include both ends.
/// </remarks>
public readonly partial record struct FactDate
{
    private readonly LocalDate _earliest;
    private readonly LocalDate _latest;
    private readonly Knowledge _knowledge;

    private FactDate(LocalDate earliest, LocalDate latest, Knowledge knowledge) =>
        (_earliest, _latest, _knowledge) = (earliest, latest, knowledge);

    private enum Knowledge : byte
    {
        Nothing,
        HappenedOn,
        HappenedWithin,
        Never,
        HappenedFromOrNever,
    }

    /// <summary>Not known: it may have happened on any day, or never.</summary>
    public static FactDate Unknown => default;

    /// <summary>Known not to have happened.</summary>
    public static FactDate Never { get; } = new(default, default, Knowledge.Never);

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => _knowledge == Knowledge.Nothing;

    /// <summary>Whether it is known not to have happened.</summary>
    public bool IsNever => _knowledge == Knowledge.Never;

    /// <summary>Whether it is known to have happened, on an exact day or within a span.</summary>
    public bool IsDated => _knowledge is Knowledge.HappenedOn or Knowledge.HappenedWithin;

    /// <summary>Whether it has only one completion: an exact day, or never.</summary>
    public bool IsExact => _knowledge is Knowledge.HappenedOn or Knowledge.Never;

    /// <summary>Whether some completion says that it never happened.</summary>
    public bool MayBeNever => !IsDated;

    /// <summary>
    /// The first day on which it can have happened; the first ISO date where nothing is known. Where it never happened, the last ISO date,
    /// so that it comes after every day asked about; ask <see cref="IsNever"/> before comparing it with a day that may be the last ISO date itself.
    /// </summary>
    public LocalDate Earliest => IsNever ? LocalDate.MaxIsoValue : IsUnknown ? LocalDate.MinIsoValue : _earliest;

    /// <summary>The last day on which it can have happened; the last ISO date where nothing is known, and where it never happened.</summary>
    public LocalDate Latest => IsDated || _knowledge == Knowledge.HappenedFromOrNever ? _latest : LocalDate.MaxIsoValue;

    /// <summary>On exactly this day.</summary>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    [OverloadResolutionPriority(1)]
    public static FactDate On(LocalDate date) => Between(date, date);

    /// <summary>On some day of this span, both ends included. A span from the first ISO date has an open start, one to the last ISO date an open end.</summary>
    /// <exception cref="ArgumentException">The span ends before it starts, or is not in the ISO calendar.</exception>
    [OverloadResolutionPriority(1)]
    public static FactDate Between(LocalDate earliest, LocalDate latest)
    {
        if (earliest.Calendar != CalendarSystem.Iso || latest.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("Dates are in the ISO calendar.", nameof(earliest));
        }

        return latest < earliest
            ? throw new ArgumentException($"The span ends on {latest:uuuu'-'MM'-'dd}, before it starts on {earliest:uuuu'-'MM'-'dd}.", nameof(latest))
            : Happened(earliest, latest);
    }

    /// <summary>On some day of this month.</summary>
    public static FactDate InMonth(int year, int month) =>
        Between(new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    /// <summary>On some day of this year.</summary>
    public static FactDate InYear(int year) => Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>On exactly this day.</summary>
    public static implicit operator FactDate(LocalDate date) => On(date);

    /// <summary>The day, where it is known to have happened on exactly one; else null.</summary>
    internal LocalDate? OnlyDay => _knowledge == Knowledge.HappenedOn ? _earliest : null;

    /// <summary>The first and the last day on which it can have happened; none where it may never have happened.</summary>
    internal LocalDate[] Ends => IsDated ? [Earliest, Latest] : [];

    /// <summary>Whether two exact dates come in order, the same day included: after an event that never happens, none does.</summary>
    internal static bool AreInOrder(FactDate earlier, FactDate later) => later.IsNever || earlier.OnlyDay <= later.OnlyDay;

    /// <summary>This date, once it is known that it did happen.</summary>
    /// <exception cref="InvalidOperationException">It never happened.</exception>
    internal FactDate AsHappened() => IsNever ? throw new InvalidOperationException("What never happened has no day.") : Happened(Earliest, Latest);

    /// <summary>This date, once it is known that it is not before the earliest day of another date.</summary>
    internal FactDate NotBefore(FactDate other) =>
        !other.IsDated || IsNever || other.Earliest <= Earliest ? this
        : IsDated ? Happened(other.Earliest, Latest)
        : new(other.Earliest, Latest, Knowledge.HappenedFromOrNever);

    /// <summary>This date, once it is known that it happened on or before a day, which is not before <see cref="Earliest"/>.</summary>
    internal FactDate NotAfter(LocalDate day) => Happened(Earliest, LocalDate.Min(Latest, day));

    private static FactDate Happened(LocalDate earliest, LocalDate latest) =>
        new(earliest, latest, earliest == latest ? Knowledge.HappenedOn : Knowledge.HappenedWithin);
}
