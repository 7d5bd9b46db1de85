using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>What DfE's scholarship rules say of one cohort, as far as they bear on NPQH and the NPQ for SENCOs: programme data, not law.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Citations">Where its rules are published; never empty.</param>
public sealed record ScholarshipCohort(Cohort Cohort, ImmutableArray<Citation> Citations)
{
    /// <summary>Whether DfE funds anyone in it.</summary>
    public bool IsFunded { get; init; } = true;

    /// <summary>Whether the NPQ for SENCOs is taught in it; NPQH is in every cohort.</summary>
    public bool OffersNpqSenco { get; init; } = true;

    /// <summary>The codes of the GIAS establishment types whose staff it funds.</summary>
    public ImmutableArray<int> EstablishmentTypes { get; init; } = ScholarshipCohorts.EligibleEstablishmentTypes;

    /// <summary>Whether it funds, or reviews, applications from virtual and hospital schools, young offender institutions and local authority supply teachers.</summary>
    public bool ReachesOtherSettings { get; init; } = true;

    /// <summary>The first day on which applications from the settings of <see cref="ReachesOtherSettings"/> are reviewed by hand, not funded at once; null where never.</summary>
    public LocalDate? OtherSettingsReviewedFrom { get; init; }

    /// <summary>Whether teachers referred by a return-to-teaching adviser are reviewed; else they are refused.</summary>
    public bool ReviewsReturningTeachers { get; init; }

    /// <summary>Equal when all data are, lists in the same order.</summary>
    public bool Equals(ScholarshipCohort? other) =>
        other is not null && Cohort == other.Cohort && Citations.SequenceEqual(other.Citations) && EstablishmentTypes.SequenceEqual(other.EstablishmentTypes)
        && (IsFunded, OffersNpqSenco, ReachesOtherSettings, OtherSettingsReviewedFrom, ReviewsReturningTeachers)
            == (other.IsFunded, other.OffersNpqSenco, other.ReachesOtherSettings, other.OtherSettingsReviewedFrom, other.ReviewsReturningTeachers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cohort, IsFunded, OffersNpqSenco, EstablishmentTypes.Length);

    /// <summary>Such as <c>2026-autumn, funded</c>.</summary>
    public override string ToString() => $"{Cohort}, {(IsFunded ? "funded" : "not funded")}";
}
