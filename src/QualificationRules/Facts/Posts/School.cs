using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>A school or other establishment at which a post is held.</summary>
public sealed record School
{
    /// <summary>Creates a school.</summary>
    /// <param name="urn">The unique reference number in DfE's register (GIAS); null where not known.</param>
    /// <param name="establishmentType">The GIAS establishment type; null where not known.</param>
    /// <param name="country">Where it is.</param>
    public School(string? urn = null, EstablishmentType? establishmentType = null, Country country = Country.England) =>
        (Urn, EstablishmentType, Country) = (urn, establishmentType, country);

    /// <summary>The unique reference number in DfE's register (GIAS); null where not known.</summary>
    public string? Urn { get; internal init; }

    /// <summary>The GIAS establishment type; null where not known.</summary>
    public EstablishmentType? EstablishmentType { get; internal init; }

    /// <summary>Where it is.</summary>
    public Country Country { get; internal init; }

    /// <summary>Whether it is a relevant school from 1 September 2009.</summary>
    internal Truth IsRelevantFrom2009 => InEngland(EstablishmentType?.IsRelevantSchoolFrom2009);

    /// <summary>Whether it is a relevant school from 1 September 2014.</summary>
    internal Truth IsRelevantFrom2014 => InEngland(EstablishmentType?.IsRelevantSchoolFrom2014);

    private Truth InEngland(bool? holds) => Country != Country.England ? Truth.False : holds switch
    {
        null => Truth.Unknown,
        true => Truth.True,
        false => Truth.False,
    };
}
