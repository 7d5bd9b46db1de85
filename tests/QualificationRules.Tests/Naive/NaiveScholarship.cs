using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary><c>npq-scholarship</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveScholarship
{
    private static readonly LocalDate LastDayFundedWithoutReview = new(2025, 4, 1);

    private static readonly int[] EligibleTypes =
        [1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 18, 24, 26, 28, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46];

    /// <summary>One answer, but for a cohort that nothing is known of.</summary>
    public static NaiveAnswer[] Answers(Qualification course, StaffRecord record, LocalDate on)
    {
        var application = record.Scholarship!;
        var cohort = application.Cohort!.Value.ToString();
        if (IsBeforeAutumn2024(cohort))
        {
            return [new(BeforeAutumn2024(course, application, cohort))];
        }

        return cohort is "2024-autumn" or "2025-spring" or "2025-autumn" or "2026-spring" or "2026-autumn"
            ? [new(FromAutumn2024(application, cohort, on))]
            : NaiveAnswer.MetOrNot;
    }

    private static bool IsBeforeAutumn2024(string cohort) =>
        cohort is "2021-autumn" or "2022-spring" or "2022-autumn" or "2023-spring" or "2023-autumn" or "2024-spring";

    private static Outcome FromAutumn2024(ScholarshipApplication application, string cohort, LocalDate on)
    {
        if (string.Equals(cohort, "2026-spring", StringComparison.Ordinal) || application.WorksInEngland == false || application.PreviouslyFunded == true)
        {
            return Outcome.NotSatisfied;
        }

        switch (application.WorkSetting)
        {
            case WorkSetting.EarlyYears:
                return application.NurseryKind == NurseryKind.MaintainedNursery ? Outcome.Satisfied : Outcome.NotSatisfied;

            case WorkSetting.School or WorkSetting.AcademyTrust or WorkSetting.SixteenToNineteen:
                return EligibleTypes.Contains(application.EstablishmentType!.Code) ? Outcome.Satisfied : Outcome.NotSatisfied;

            case WorkSetting.AnotherSetting:
                if (IsNamedOtherSetting(application.EmploymentType))
                {
                    return on <= LastDayFundedWithoutReview ? Outcome.Satisfied : Outcome.Review;
                }

                return Outcome.NotSatisfied;

            default:
                return application.ReferredByReturnToTeachingAdviser == true ? Outcome.Review : Outcome.NotSatisfied;
        }
    }

    private static Outcome BeforeAutumn2024(Qualification course, ScholarshipApplication application, string cohort)
    {
        // The NPQ for SENCOs was first taught in autumn 2024.
        if (course == Qualification.NpqSenco || application.WorksInEngland == false || application.PreviouslyFunded == true)
        {
            return Outcome.NotSatisfied;
        }

        // Independent special schools and the other settings came in with autumn 2022.
        var widened = cohort is not ("2021-autumn" or "2022-spring");
        switch (application.WorkSetting)
        {
            case WorkSetting.EarlyYears:
                return application.NurseryKind == NurseryKind.MaintainedNursery ? Outcome.Satisfied : Outcome.NotSatisfied;

            case WorkSetting.School or WorkSetting.AcademyTrust or WorkSetting.SixteenToNineteen:
                var code = application.EstablishmentType!.Code;
                return EligibleTypes.Contains(code) && (widened || code != 10) ? Outcome.Satisfied : Outcome.NotSatisfied;

            case WorkSetting.AnotherSetting:
                return widened && IsNamedOtherSetting(application.EmploymentType) ? Outcome.Satisfied : Outcome.NotSatisfied;

            default:
                return Outcome.NotSatisfied;
        }
    }

    private static bool IsNamedOtherSetting(EmploymentType? employment) =>
        employment is EmploymentType.VirtualSchool or EmploymentType.HospitalSchool or EmploymentType.YoungOffenderInstitution or EmploymentType.LocalAuthoritySupply;
}
