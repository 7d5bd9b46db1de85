using NodaTime;

namespace QualificationRules.Facts;

/// <summary>The dates of three events that come in order. In a completion of the facts each is exact.</summary>
internal readonly record struct Stages
{
    public Stages(FactDate first, FactDate second, FactDate third) => (FirstDate, SecondDate, ThirdDate) = (first, second, third);

    public FactDate FirstDate { get; }

    public FactDate SecondDate { get; }

    public FactDate ThirdDate { get; }

    /// <summary>The day of the first, where that is exact; null where it never happens. So the others.</summary>
    public LocalDate? First => FirstDate.OnlyDay;

    public LocalDate? Second => SecondDate.OnlyDay;

    public LocalDate? Third => ThirdDate.OnlyDay;

    /// <summary>Whether they are their own one completion: all are exact, and they come in order.</summary>
    public bool AreKnown =>
        FirstDate.IsExact && SecondDate.IsExact && ThirdDate.IsExact && InOrder(First, Second) && InOrder(Second, Third);

    public void Deconstruct(out LocalDate? first, out LocalDate? second, out LocalDate? third) => (first, second, third) = (First, Second, Third);

    /// <summary>What never happens is followed by nothing that does.</summary>
    private static bool InOrder(LocalDate? earlier, LocalDate? later) => later is null || earlier <= later;
}
