namespace QualificationRules.Facts;

/// <summary>
/// A period of Qualified Teacher Learning and Skills status with current professional membership. The holder is a qualified
/// teacher on its days, both ends included, and no longer (SI 2003/1662 Sch 2 para 13B).
/// </summary>
public sealed record QtlsMembership
{
    /// <summary>Creates a period.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="until">Its last day; <see cref="FactDate.Never"/> while it goes on.</param>
    /// <exception cref="InvalidFactException">It never began, or ends before it begins.</exception>
    public QtlsMembership(FactDate from, FactDate until)
    {
        PeriodLimits.Check(from, until);
        (From, Until) = (from, until);
    }

    /// <summary>Its first day.</summary>
    public FactDate From { get; internal init; }

    /// <summary>Its last day; <see cref="FactDate.Never"/> while it goes on.</summary>
    public FactDate Until { get; internal init; }

    /// <summary>The period with another end or beginning, checked as a whole; what is left out stays.</summary>
    /// <exception cref="InvalidFactException">It would end before it begins.</exception>
    public QtlsMembership With(FactDate? from = null, FactDate? until = null) => new(from ?? From, until ?? Until);

    /// <summary>Such as <c>2014-03-01 until never</c>.</summary>
    public override string ToString() => $"{From} until {Until}";
}
