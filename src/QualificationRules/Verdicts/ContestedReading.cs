using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Verdicts;

/// <summary>Another outcome that other readings of contested words would give.</summary>
public sealed class ContestedReading : IEquatable<ContestedReading>
{
    private readonly LocalDate _on;

    internal ContestedReading(Readings readings, Readings given, Outcome outcome, LocalDate on)
    {
        PriorService = readings.PriorService == given.PriorService ? null : readings.PriorService;
        Clock = readings.Clock == given.Clock ? null : readings.Clock;
        LeapDay = readings.LeapDay == given.LeapDay ? null : readings.LeapDay;
        Induction = readings.Induction == given.Induction ? null : readings.Induction;
        (Outcome, _on) = (outcome, on);
    }

    /// <summary>The other reading of earlier service; null where it is as in the verdict.</summary>
    public PriorService? PriorService { get; }

    /// <summary>The other reading of the clock; null where it is as in the verdict.</summary>
    public Clock? Clock { get; }

    /// <summary>The other reading of 29 February; null where it is as in the verdict.</summary>
    public LeapDay? LeapDay { get; }

    /// <summary>The other reading of "if required"; null where it is as in the verdict.</summary>
    public Induction? Induction { get; }

    /// <summary>The outcome that the other readings give.</summary>
    public Outcome Outcome { get; }

    /// <summary>
    /// For each reading that differs, first the provision that has the contested words, as in force on the date asked about, and then what supports
    /// the reading. Each citation once; never empty. Where the provision stands alone, nothing that supports the reading was found.
    /// </summary>
    public ImmutableArray<Citation> Citations =>
    [
        .. Sources(PriorService, ReadingSources.Of).Concat(Sources(Clock, ReadingSources.Of)).Concat(Sources(LeapDay, ReadingSources.Of)).Concat(Sources(Induction, ReadingSources.Of)).Distinct(),
    ];

    /// <summary>Equal when the readings, the outcome and the citations are.</summary>
    public bool Equals(ContestedReading? other) =>
        other is not null && (PriorService, Clock, LeapDay, Induction, Outcome) == (other.PriorService, other.Clock, other.LeapDay, other.Induction, other.Outcome)
        && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContestedReading);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PriorService, Clock, LeapDay, Induction, Outcome);

    /// <summary>Such as <c>Clock First: NotSatisfied</c>.</summary>
    public override string ToString() => $"{string.Join(", ", Others())}: {Outcome}";

    private IEnumerable<string> Others()
    {
        (string Name, object? Reading)[] readings = [(nameof(PriorService), PriorService), (nameof(Clock), Clock), (nameof(LeapDay), LeapDay), (nameof(Induction), Induction)];
        return readings.Where(each => each.Reading is not null).Select(each => $"{each.Name} {each.Reading}");
    }

    private IEnumerable<Citation> Sources<T>(T? reading, Func<T, LocalDate, IEnumerable<Citation>> of)
        where T : struct => reading is { } other ? of(other, _on) : [];
}
