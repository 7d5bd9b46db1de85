using NodaTime;

namespace QualificationRules.Law;

/// <summary>A provision of an <see cref="Law.Instrument"/>.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Provision">The provision in it, such as <c>reg 49(4)</c>.</param>
/// <param name="Url">Where the provision is published, an absolute address.</param>
public sealed record Citation(Instrument Instrument, string Provision, string Url)
{
    /// <summary>The first day on which the rules draw on it; null where its date plays no part.</summary>
    public LocalDate? AppliesFrom { get; init; } = Instrument.AppliesFrom;

    /// <summary>The last day on which the rules draw on it; null while they still do.</summary>
    public LocalDate? AppliesUntil { get; init; } = Instrument.AppliesUntil;

    /// <summary>Whether the rules draw on it on this day.</summary>
    public bool AppliesOn(LocalDate date) => !(date < AppliesFrom) && !(date > AppliesUntil);

    /// <summary>Such as <c>SI 2014/1530 reg 49(4)</c>.</summary>
    public override string ToString() => $"{Instrument.Title} {Provision}";
}
