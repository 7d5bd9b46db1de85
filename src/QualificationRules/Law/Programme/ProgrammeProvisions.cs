namespace QualificationRules.Law;

/// <summary>The guidance and programme rules that the questions on courses and scholarships cite.</summary>
internal static class ProgrammeProvisions
{
    public static Citation NasencoAward { get; } = Instruments.NasencoLearningOutcomes.At("who the award is for");

    public static Citation NpqEntry { get; } = Instruments.NpqRegistrationService.At("registration: no condition of teacher status");

    public static Citation NpqSencoAudience { get; } = Instruments.NpqSencoCoursePage.At("who the course is for");

    public static Citation NasencoHoldersNeedNot { get; } = Instruments.NpqTransitionGuidance.At("NASENCO holders need not take the NPQ");

    public static Citation CohortFunding { get; } = Instruments.NpqFundingGuidance.At("scholarships by cohort");

    public static Citation UnfundedCohort { get; } = Instruments.NpqRegistrationService.At("status unfunded_cohort");

    public static Citation NotInEngland { get; } = Instruments.NpqRegistrationService.At("status not_in_england");

    public static Citation PreviouslyFunded { get; } = Instruments.NpqRegistrationService.At("status previously_funded");

    public static Citation EarlyYears { get; } = Instruments.NpqRegistrationService.At("status early_years_invalid_npq");

    public static Citation EstablishmentTypes { get; } = Instruments.NpqRegistrationService.At("status ineligible_establishment_type");

    public static Citation LeadMentors { get; } = Instruments.NpqRegistrationService.At("status not_lead_mentor_course");

    public static Citation SubjectToReview { get; } = Instruments.NpqRegistrationService.At("status subject_to_review");

    public static Citation ReturningTeachers { get; } = Instruments.NpqRegistrationService.At("status referred_by_return_to_teaching_adviser");

    public static Citation FundedPlace { get; } = Instruments.NpqFundingGuidance.At("a funded place is confirmed by the provider");
}
