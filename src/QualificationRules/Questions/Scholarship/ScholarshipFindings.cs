using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What a scholarship turns on, in the order in which DfE's registration service asks. Every refusal has a finding of its own.</summary>
internal static class ScholarshipFindings
{
    public static Finding CohortKnown { get; } = new(
        "cohort-rules-known",
        [ProgrammeProvisions.CohortFunding],
        holds: "The scholarship rules of the cohort, {cohort}, are known.",
        fails: "The scholarship rules of the cohort, {cohort}, are not known; those of another cohort do not stand in for them.",
        notKnown: "It is not known which cohort they apply for, and each has rules of its own.");

    /// <summary>Asked of cohorts whose rules are not known; of others it fails.</summary>
    public static Finding UnknownRulesFund { get; } = new(
        "unknown-rules-would-fund",
        [ProgrammeProvisions.CohortFunding],
        holds: "Its rules fund them.",
        fails: "Its rules do not fund them.",
        notKnown: "Whether its rules would fund them is not known.");

    /// <summary>Asked of cohorts whose rules are known; of others it fails. The same is so of <see cref="CourseOffered"/>.</summary>
    public static Finding CohortFunded { get; } = new(
        "cohort-funded",
        [ProgrammeProvisions.UnfundedCohort, ProgrammeProvisions.CohortFunding],
        holds: "DfE offers scholarships in cohort {cohort}.",
        fails: "DfE offers no scholarships at all in cohort {cohort}.",
        notKnown: "It is not known whether DfE offers scholarships in the cohort.");

    public static Finding CourseOffered { get; } = new(
        "course-offered-in-cohort",
        [ProgrammeProvisions.CohortFunding],
        holds: "The course is taught in cohort {cohort}.",
        fails: "The course is not offered in cohort {cohort}: the NPQ for SENCOs was first taught in autumn 2024.",
        notKnown: "It is not known whether the course is offered in the cohort.");

    public static Finding WorksInEngland { get; } = new(
        "works-in-england",
        [ProgrammeProvisions.NotInEngland],
        holds: "They work in England.",
        fails: "They do not work in England.",
        notKnown: "It is not known whether they work in England.");

    public static Finding PreviouslyFunded { get; } = new(
        "previously-funded",
        [ProgrammeProvisions.PreviouslyFunded],
        holds: "DfE has funded a place on this course for them before; there is one scholarship for each course, and withdrawing does not give it back.",
        fails: "DfE has not funded a place on this course for them before.",
        notKnown: "It is not known whether DfE has funded a place on this course for them before.");

    public static Finding EarlyYears { get; } = new(
        "works-in-early-years",
        [ProgrammeProvisions.EarlyYears],
        holds: "They work in an early years setting.",
        fails: "They do not work in an early years setting.",
        notKnown: "It is not known whether they work in an early years setting.");

    public static Finding SchoolOrCollege { get; } = new(
        "works-in-school-trust-or-16-to-19",
        [ProgrammeProvisions.EstablishmentTypes],
        holds: "They work in a school, an academy trust or a 16 to 19 setting.",
        fails: "They do not work in a school, an academy trust or a 16 to 19 setting.",
        notKnown: "It is not known whether they work in a school, an academy trust or a 16 to 19 setting.");

    public static Finding AnotherSetting { get; } = new(
        "works-in-another-setting",
        [ProgrammeProvisions.SubjectToReview],
        holds: "They work in another setting.",
        fails: "They do not work in another setting that DfE names.",
        notKnown: "It is not known whether they work in another setting that DfE names.");

    public static Finding MaintainedNursery { get; } = new(
        "maintained-nursery",
        [ProgrammeProvisions.EarlyYears],
        holds: "It is a nursery school maintained by a local authority.",
        fails: "Of early years settings only maintained nursery schools are funded for this course, and theirs is not one.",
        notKnown: "It is not known whether it is a nursery school maintained by a local authority.");

    public static Finding EligibleType { get; } = new(
        "establishment-type-eligible",
        [ProgrammeProvisions.EstablishmentTypes],
        holds: "Its establishment type, {establishmentType}, is eligible.",
        fails: "Its establishment type, {establishmentType}, is not eligible in cohort {cohort}.",
        notKnown: "It is not known whether its establishment type is eligible.");

    public static Finding LeadMentor { get; } = new(
        "itt-lead-mentor",
        [ProgrammeProvisions.LeadMentors],
        holds: "They are a lead mentor for an accredited ITT provider, who is funded for the NPQ in leading teacher development alone.",
        fails: "They are not a lead mentor for an accredited ITT provider.",
        notKnown: "It is not known whether they are a lead mentor for an accredited ITT provider.");

    public static Finding SettingReached { get; } = new(
        "other-setting-reached",
        [ProgrammeProvisions.SubjectToReview, ProgrammeProvisions.EstablishmentTypes],
        holds: "The cohort reaches virtual and hospital schools, young offender institutions and local authority supply teachers, and they are one of those.",
        fails: "Their setting is none that cohort {cohort} reaches.",
        notKnown: "It is not known whether the cohort reaches their setting.");

    public static Finding SettingReviewed { get; } = new(
        "other-setting-reviewed",
        [ProgrammeProvisions.SubjectToReview],
        holds: "DfE reviews applications from such settings by hand on {on}, as from {OtherSettingsReviewedFrom}.",
        fails: "DfE does not review applications from such settings by hand on {on}, but funds them.",
        notKnown: "It is not known whether DfE reviews applications from their setting by hand.",
        presupposes: SettingReached);

    public static Finding ReferralReviewed { get; } = new(
        "return-to-teaching-referral-reviewed",
        [ProgrammeProvisions.ReturningTeachers],
        holds: "A return-to-teaching adviser referred them, and DfE reviews that by hand.",
        fails: "They have no referral by a return-to-teaching adviser that cohort {cohort} provides for.",
        notKnown: "It is not known whether they have a referral by a return-to-teaching adviser that the cohort provides for.");
}
