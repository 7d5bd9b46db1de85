using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// A post that may count as earlier service. Longer service never turns "more than twelve months" into less, so that the longest
/// and the shortest stint its facts allow stand for all of them.
/// </summary>
/// <param name="From">The first day in it.</param>
/// <param name="Until">The last day in it.</param>
/// <param name="AtRelevantSchool">Whether its school is one that the regulations in force on the date asked about reach.</param>
/// <param name="EndsWithBreak">
/// Whether it can only be service if a break lies between it and the appointment asked about: without one, at the same school, it would be
/// part of that appointment.
/// </param>
internal readonly record struct EarlierPost(FactDate From, FactDate Until, Truth AtRelevantSchool, bool EndsWithBreak = false)
{
    /// <summary>A post that the record does not list, of which nothing is known.</summary>
    public static EarlierPost Unlisted { get; } = new(FactDate.Unknown, FactDate.Unknown, Truth.Unknown);

    /// <summary>Whether its facts allow only one stint, or none.</summary>
    public bool IsKnown => From.IsExact && Until.IsExact && AtRelevantSchool != Truth.Unknown && !EndsWithBreak;

    private LocalDate LatestUntil => Until.IsNever ? LocalDate.MaxIsoValue : Until.Latest;

    private LocalDate EarliestUntil => Until.IsNever ? LocalDate.MaxIsoValue : Until.Earliest;

    private LocalDate LatestFrom => LocalDate.Min(From.Latest, LatestUntil);

    /// <summary>Whether it cannot be apart from an appointment that began on the given day, since no break can lie between the two.</summary>
    public bool IsRuledOut(LocalDate before) =>
        EndsWithBreak && AtRelevantSchool == Truth.True && LatestFrom < before && LocalDate.Max(EarliestUntil, From.Earliest) > LastDay(before);

    /// <summary>The longest stint before the given day, or null where none can count.</summary>
    public Stint? Longest(LocalDate before)
    {
        var until = LocalDate.Min(LatestUntil, LastDay(before));
        return AtRelevantSchool == Truth.False || From.Earliest >= before || until < From.Earliest || EarliestUntil > LastDay(before) ? null : new(From.Earliest, until);
    }

    /// <summary>The shortest stint before the given day, or null where it is possible that none counts.</summary>
    public Stint? Shortest(LocalDate before)
    {
        if (AtRelevantSchool != Truth.True || LatestFrom >= before)
        {
            return null;
        }

        var from = LocalDate.Min(LatestFrom, LastDay(before));
        return new(from, LocalDate.Max(from, EarliestUntil));
    }

    /// <summary>The longest stint that begins on or after the given day, or null where none does.</summary>
    public Stint? LongestFrom(LocalDate day, LocalDate before) =>
        Longest(before) is { } longest && LatestFrom >= day && longest.Until >= day ? longest with { From = LocalDate.Max(longest.From, day) } : null;

    /// <summary>The shortest stint that begins before both given days, or null where none can.</summary>
    public Stint? ShortestFromBefore(LocalDate day, LocalDate before)
    {
        if (Longest(before) is not { } longest || longest.From >= day)
        {
            return null;
        }

        var from = LocalDate.Min(LocalDate.Min(LatestFrom, LastDay(before)), LocalDate.Min(day, before).PlusDays(-1));
        return new(from, LocalDate.Max(from, EarliestUntil));
    }

    /// <summary>The last day on which it can be held and yet be apart from an appointment that began on the given day.</summary>
    private LocalDate LastDay(LocalDate before) => EndsWithBreak ? AppointmentLimits.LastBeforeBreak(before) : LocalDate.MaxIsoValue;
}
