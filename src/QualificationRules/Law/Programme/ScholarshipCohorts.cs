using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>
/// The cohorts whose scholarship rules are known, from autumn 2021 on. Nothing is known of any other, and none stands in
/// for another.
/// </summary>
/// <remarks>
/// From 12 October 2021, and for those who had registered before, both courses were open to every state-funded school and 16 to
/// 19 setting; no list of disadvantaged settings ever limited them since. Until autumn 2024 a maintained nursery counts as the
/// state-funded school that it is, and teachers referred by a return-to-teaching adviser are not provided for.
/// </remarks>
public static class ScholarshipCohorts
{
    private const int OtherIndependentSpecialSchool = 10;

    /// <summary>
    /// The types that DfE's registration service accepts. Other independent special schools (10) are in; other independent schools
    /// (11) and Welsh establishments (30) are not.
    /// </summary>
    public static ImmutableArray<int> EligibleEstablishmentTypes { get; } =
        [1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 18, 24, 26, 28, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46];

    /// <summary>
    /// 2 April 2025: from this day on applications from the other settings are reviewed. A cohort open both before and after this day, as spring 2025
    /// was, has both rules; the date asked about decides which applies.
    /// </summary>
    public static LocalDate OtherSettingsReviewedFrom { get; } = new(2025, 4, 2);

    /// <summary>Every cohort that is known, the first one first.</summary>
    public static ImmutableArray<ScholarshipCohort> All { get; } =
    [
        StateFundedOnly(2021, Season.Autumn),
        StateFundedOnly(2022, Season.Spring),
        Widened(2022, Season.Autumn),
        Widened(2023, Season.Spring),
        Widened(2023, Season.Autumn),
        Widened(2024, Season.Spring),
        Capped(2024, Season.Autumn, "first published 22 June 2023, as amended for autumn 2024"),
        Capped(2025, Season.Spring, "10 February 2025"),
        Capped(2025, Season.Autumn, "24 July 2025"),
        new(new Cohort(2026, Season.Spring), [ProgrammeProvisions.UnfundedCohort])
        {
            IsFunded = false, OtherSettingsReviewedFrom = OtherSettingsReviewedFrom, ReviewsReturningTeachers = true,
        },
        Capped(2026, Season.Autumn, "18 May 2026"),
    ];

    private static ScholarshipCohort StateFundedOnly(int year, Season season) => new(new Cohort(year, season), [Guidance("12 October 2021")])
    {
        OffersNpqSenco = false, ReachesOtherSettings = false, EstablishmentTypes = EligibleEstablishmentTypes.Remove(OtherIndependentSpecialSchool),
    };

    /// <summary>Autumn 2022 added independent special schools and the other settings.</summary>
    private static ScholarshipCohort Widened(int year, Season season) => new(new Cohort(year, season), [Guidance("autumn 2022")])
    {
        OffersNpqSenco = false,
    };

    /// <summary>From autumn 2024 the number of places is capped: someone eligible may still get none.</summary>
    private static ScholarshipCohort Capped(int year, Season season, string published) =>
        new(new Cohort(year, season), [Guidance(published), ProgrammeProvisions.SubjectToReview])
        {
            OtherSettingsReviewedFrom = OtherSettingsReviewedFrom, ReviewsReturningTeachers = true,
        };

    private static Citation Guidance(string published) => Instruments.NpqFundingGuidance.At($"as published: {published}");
}
