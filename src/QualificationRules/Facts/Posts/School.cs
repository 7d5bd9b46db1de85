using System.Collections.Immutable;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>A school or other establishment at which a post is held.</summary>
public sealed record School
{
    /// <summary>Creates a school.</summary>
    /// <param name="urn">The unique reference number in DfE's register (GIAS), six digits; null where not known.</param>
    /// <param name="establishmentType">
    /// The GIAS establishment type; null where not known, <see cref="EstablishmentType.InNoRegister"/> for a setting that has none.
    /// </param>
    /// <param name="country">Where it is.</param>
    /// <param name="openedOn">The day on which it opened under this URN; left out, it is not known.</param>
    /// <param name="predecessors">The URNs of the schools that it succeeded, by GIAS's links; an empty list for none. Left out, they are not known.</param>
    /// <exception cref="InvalidFactException">
    /// A URN is not six digits, the country is undefined, the list of predecessors is a default array or has an entry that is null, a setting in no
    /// register has a URN, or the school never opened.
    /// </exception>
    public School(
        string? urn = null,
        EstablishmentType? establishmentType = null,
        Country country = Country.England,
        FactDate openedOn = default,
        IEnumerable<string>? predecessors = null)
    {
        CheckUrn(urn, "/urn");
        Defined.Check(country, "/country");
        (Urn, EstablishmentType, Country, OpenedOn) = (urn, establishmentType, country, openedOn);
        Predecessors = predecessors is null ? null : Entries.Of(predecessors, "/predecessors");
        if (urn is not null && establishmentType == EstablishmentType.InNoRegister)
        {
            throw new InvalidFactException("typeMissing", "/establishmentType", "A school with a URN is in GIAS, and so has an establishment type: leave it out where it is not known.");
        }

        if (openedOn.IsNever)
        {
            throw new InvalidFactException("neverOpened", "/openedOn", "A school has opened: give a date, or leave it out where it is not known.");
        }

        for (var i = 0; i < Predecessors?.Length; i++)
        {
            CheckUrn(Predecessors.Value[i], $"/predecessors/{i}");
        }
    }

    /// <summary>The unique reference number in DfE's register (GIAS); null where not known.</summary>
    public string? Urn { get; internal init; }

    /// <summary>The GIAS establishment type; null where not known.</summary>
    public EstablishmentType? EstablishmentType { get; internal init; }

    /// <summary>Where it is.</summary>
    public Country Country { get; internal init; }

    /// <summary>The day on which it opened under this URN.</summary>
    public FactDate OpenedOn { get; internal init; }

    /// <summary>The URNs of the schools that it succeeded; null where they are not known.</summary>
    public ImmutableArray<string>? Predecessors { get; internal init; }

    /// <summary>Whether it is a relevant school from 1 September 2009.</summary>
    internal Truth IsRelevantFrom2009 => InEngland(EstablishmentType?.IsRelevantSchoolFrom2009);

    /// <summary>Whether it is a relevant school from 1 September 2014.</summary>
    internal Truth IsRelevantFrom2014 => InEngland(EstablishmentType?.IsRelevantSchoolFrom2014);

    /// <summary>Whether another has the same URN; not known where either URN is not. A setting in no register is no school that is in one.</summary>
    internal Truth HasUrnOf(School other) => Urn is { } urn && other.Urn is { } another ? Truths.Of(string.Equals(urn, another, StringComparison.Ordinal))
        : IsInRegister is { } isIn && other.IsInRegister is { } otherIsIn && isIn != otherIsIn ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether it is in GIAS, or another register of schools; null where that is not known.</summary>
    private bool? IsInRegister => Urn is not null ? true : EstablishmentType is { } type ? type != Law.EstablishmentType.InNoRegister : null;

    /// <summary>Whether the facts say that it succeeded another.</summary>
    internal bool IsSaidToSucceed(School earlier) => earlier.Urn is { } urn && Predecessors?.Contains(urn, StringComparer.Ordinal) == true;

    /// <summary>Whether its predecessors are known and the other school may be one of them: they name its URN, or its URN is not known.</summary>
    internal bool MayNameAsPredecessor(School earlier) => Predecessors is { IsEmpty: false } && (earlier.Urn is null || IsSaidToSucceed(earlier));

    /// <summary>Equal when every fact is, predecessors in the same order.</summary>
    public bool Equals(School? other) =>
        other is not null && string.Equals(Urn, other.Urn, StringComparison.Ordinal) && EstablishmentType == other.EstablishmentType && Country == other.Country
        && OpenedOn == other.OpenedOn && Predecessors.HasValue == other.Predecessors.HasValue
        && (Predecessors is not { } own || own.SequenceEqual(other.Predecessors!.Value, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Urn, EstablishmentType, Country, OpenedOn, Predecessors?.Length);

    /// <summary>The school with some of its facts replaced, checked as a whole; what is left out stays. See the constructor for each.</summary>
    /// <exception cref="InvalidFactException">The facts do not fit together.</exception>
    public School With(
        Given<string?> urn = default, Given<EstablishmentType?> establishmentType = default, Country? country = null, FactDate? openedOn = null, IEnumerable<string>? predecessors = null) => new(
            urn.Or(Urn), establishmentType.Or(EstablishmentType), country ?? Country, openedOn ?? OpenedOn, predecessors ?? Predecessors);

    /// <summary>Such as <c>900001, 34 Academy converter</c>; what is not known says so.</summary>
    public override string ToString() =>
        $"{Urn ?? "URN unknown"}, {(object?)EstablishmentType ?? "type unknown"}{(Country == Country.England ? "" : $", {Country}")}";

    private static void CheckUrn(string? urn, string path)
    {
        const int Digits = 6;
        if (urn is not null && (urn.Length != Digits || urn.AsSpan().ContainsAnyExceptInRange('0', '9')))
        {
            throw new InvalidFactException("invalidUrn", path, $"A URN is six digits; \"{Shown.Of(urn)}\" is not.");
        }
    }

    private Truth InEngland(bool? holds) => Country != Country.England ? Truth.False : Truths.Of(holds);
}
