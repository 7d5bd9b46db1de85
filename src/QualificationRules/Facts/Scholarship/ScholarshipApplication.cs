using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>What is known of a person's application for a funded NPQ. Each fact is null where it is not known.</summary>
public sealed record ScholarshipApplication
{
    /// <summary>Creates an application. What is left out is not known.</summary>
    /// <param name="cohort">The cohort applied for.</param>
    /// <param name="worksInEngland">Whether the person works in England.</param>
    /// <param name="workSetting">Where they work.</param>
    /// <param name="establishmentType">The GIAS type of the school, academy or 16 to 19 setting; it decides nothing elsewhere.</param>
    /// <param name="nurseryKind">The kind of early years setting; it decides nothing elsewhere.</param>
    /// <param name="employmentType">How they are employed in another setting; it decides nothing elsewhere.</param>
    /// <param name="previouslyFunded">Whether DfE has funded a place on this same course for them before, even if they withdrew.</param>
    /// <param name="referredByReturnToTeachingAdviser">Whether a return-to-teaching adviser referred them.</param>
    /// <exception cref="InvalidFactException">The season, the setting, the kind of nursery or the employment is undefined.</exception>
    public ScholarshipApplication(
        Cohort? cohort = null,
        bool? worksInEngland = null,
        WorkSetting? workSetting = null,
        EstablishmentType? establishmentType = null,
        NurseryKind? nurseryKind = null,
        EmploymentType? employmentType = null,
        bool? previouslyFunded = null,
        bool? referredByReturnToTeachingAdviser = null)
    {
        Defined.Check(cohort?.Season, "/cohort");
        Defined.Check(workSetting, "/workSetting");
        Defined.Check(nurseryKind, "/nurseryKind");
        Defined.Check(employmentType, "/employmentType");
        (Cohort, WorksInEngland, WorkSetting) = (cohort, worksInEngland, workSetting);
        (EstablishmentType, NurseryKind, EmploymentType) = (establishmentType, nurseryKind, employmentType);
        (PreviouslyFunded, ReferredByReturnToTeachingAdviser) = (previouslyFunded, referredByReturnToTeachingAdviser);
    }

    /// <summary>The cohort applied for.</summary>
    public Cohort? Cohort { get; internal init; }

    /// <summary>Whether the person works in England.</summary>
    public bool? WorksInEngland { get; internal init; }

    /// <summary>Where they work.</summary>
    public WorkSetting? WorkSetting { get; internal init; }

    /// <summary>The GIAS type of the school, academy or 16 to 19 setting.</summary>
    public EstablishmentType? EstablishmentType { get; internal init; }

    /// <summary>The kind of early years setting.</summary>
    public NurseryKind? NurseryKind { get; internal init; }

    /// <summary>How they are employed in another setting.</summary>
    public EmploymentType? EmploymentType { get; internal init; }

    /// <summary>Whether DfE has funded a place on this same course for them before, even if they withdrew.</summary>
    public bool? PreviouslyFunded { get; internal init; }

    /// <summary>Whether a return-to-teaching adviser referred them.</summary>
    public bool? ReferredByReturnToTeachingAdviser { get; internal init; }

    /// <summary>The application with some of its facts replaced, checked as a whole; what is left out stays. See the constructor for each.</summary>
    /// <exception cref="InvalidFactException">The season, the setting, the kind of nursery or the employment is undefined.</exception>
    public ScholarshipApplication With(
        Given<Cohort?> cohort = default, Given<bool?> worksInEngland = default, Given<WorkSetting?> workSetting = default, Given<EstablishmentType?> establishmentType = default,
        Given<NurseryKind?> nurseryKind = default, Given<EmploymentType?> employmentType = default, Given<bool?> previouslyFunded = default, Given<bool?> referredByReturnToTeachingAdviser = default) => new(
            cohort.Or(Cohort), worksInEngland.Or(WorksInEngland), workSetting.Or(WorkSetting), establishmentType.Or(EstablishmentType),
            nurseryKind.Or(NurseryKind), employmentType.Or(EmploymentType), previouslyFunded.Or(PreviouslyFunded), referredByReturnToTeachingAdviser.Or(ReferredByReturnToTeachingAdviser));

    /// <summary>Nothing is known.</summary>
    internal static ScholarshipApplication NotKnown { get; } = new();
}
