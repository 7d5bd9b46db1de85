using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// A post that may count as earlier service. Longer service never turns "more than twelve months" into less, so that the longest
/// and the shortest stint its facts allow stand for all of them.
/// </summary>
internal readonly record struct EarlierPost(FactDate From, FactDate Until, Truth AtRelevantSchool)
{
    /// <summary>A post that the record does not list, of which nothing is known.</summary>
    public static EarlierPost Unlisted { get; } = new(FactDate.Unknown, FactDate.Unknown, Truth.Unknown);

    /// <summary>Whether it allows of one stint only.</summary>
    public bool IsKnown => From.IsExact && Until.IsExact && AtRelevantSchool != Truth.Unknown;

    /// <summary>From the earliest start to the latest end.</summary>
    public Stint LongestStint => new(From.Earliest, LatestUntil);

    public LocalDate LatestUntil => Until.IsNever ? LocalDate.MaxIsoValue : Until.Latest;

    public LocalDate EarliestUntil => Until.IsNever ? LocalDate.MaxIsoValue : Until.Earliest;

    public LocalDate LatestFrom => LocalDate.Min(From.Latest, LatestUntil);

    /// <summary>The longest stint before the given day, or null where none can count.</summary>
    public Stint? Longest(LocalDate before) =>
        AtRelevantSchool == Truth.False || From.Earliest >= before ? null : LongestStint;

    /// <summary>The shortest stint before the given day, or null where it may be that none counts.</summary>
    public Stint? Shortest(LocalDate before) =>
        AtRelevantSchool != Truth.True || LatestFrom >= before ? null : new(LatestFrom, LocalDate.Max(LatestFrom, EarliestUntil));

    /// <summary>The longest stint that begins on or after the given day, or null where none does.</summary>
    public Stint? LongestFrom(LocalDate day, LocalDate before) =>
        Longest(before) is { } longest && LatestFrom >= day ? longest with { From = LocalDate.Max(longest.From, day) } : null;

    /// <summary>The shortest stint that begins before both given days, or null where none can.</summary>
    public Stint? ShortestFromBefore(LocalDate day, LocalDate before)
    {
        if (Longest(before) is not { } longest || longest.From >= day)
        {
            return null;
        }

        var from = LocalDate.Min(LatestFrom, LocalDate.Min(day, before).PlusDays(-1));
        return new(from, LocalDate.Max(from, EarliestUntil));
    }
}
