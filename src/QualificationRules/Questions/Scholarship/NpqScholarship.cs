using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Questions.ScholarshipFindings;

namespace QualificationRules.Questions;

/// <summary>
/// Would DfE fund this person's NPQ for SENCOs or NPQH in the cohort they apply for? Rules of the programme, which change with each
/// cohort: <see cref="ScholarshipCohorts"/>. For a cohort whose rules are not known the outcome is open.
/// </summary>
internal sealed class NpqScholarship : Question
{
    private static readonly ImmutableArray<Finding> InCohort = [CohortKnown, CohortFunded, CourseOffered];

    private static readonly ImmutableArray<Finding> Person = [.. InCohort, WorksInEngland];

    /// <summary>Kept, so that a timeline under the rules as they are allocates nothing.</summary>
    private static readonly ImmutableArray<CutPoint> Current = CutsOf(ScholarshipCohorts.All);

    public NpqScholarship(Qualification course)
        : base(
            "npq-scholarship",
            "Would DfE fund this person's place on this course in this cohort?",
            role: null,
            [
                new(new(CohortKnown, UnknownRulesFund, CohortFunded, CourseOffered), (in enquiry, open) => ScholarshipFinders.FindCohort(course, enquiry, open), RecordParts.Application),
                new(new(WorksInEngland, PreviouslyFunded), ScholarshipFinders.FindPerson, RecordParts.Application),
                new(new(EarlyYears, SchoolOrCollege, AnotherSetting), ScholarshipFinders.FindSetting, RecordParts.Application),
                new(new(MaintainedNursery, EligibleType), ScholarshipFinders.FindSchool, RecordParts.Application),
                new(new(LeadMentor, SettingReached, SettingReviewed), ScholarshipFinders.FindOtherSetting, RecordParts.Application),
                new(new(ReferralReviewed), ScholarshipFinders.FindReferral, RecordParts.Application),
            ],
            [
                new("cohort-not-known-funded", Outcome.Satisfied, [UnknownRulesFund], [CohortKnown]),
                new("cohort-not-known-not-funded", Outcome.NotSatisfied, [], [CohortKnown, UnknownRulesFund]),

                new("unfunded-cohort", Outcome.NotSatisfied, [CohortKnown], [CohortFunded]),
                new("course-not-offered", Outcome.NotSatisfied, [CohortKnown, CohortFunded], [CourseOffered]),
                new("not-in-england", Outcome.NotSatisfied, [.. InCohort], [WorksInEngland]),
                new("previously-funded", Outcome.NotSatisfied, [.. Person, PreviouslyFunded]),

                new("maintained-nursery", Outcome.Satisfied, [.. Person, EarlyYears, MaintainedNursery], [PreviouslyFunded]),
                new("early-years", Outcome.NotSatisfied, [.. Person, EarlyYears], [PreviouslyFunded, MaintainedNursery]),

                new("eligible-type", Outcome.Satisfied, [.. Person, SchoolOrCollege, EligibleType], [PreviouslyFunded, EarlyYears]),
                new("ineligible-type", Outcome.NotSatisfied, [.. Person, SchoolOrCollege], [PreviouslyFunded, EarlyYears, EligibleType]),

                new("lead-mentor", Outcome.NotSatisfied, [.. Person, AnotherSetting, LeadMentor], [PreviouslyFunded, EarlyYears, SchoolOrCollege]),
                new("other-setting-not-reached", Outcome.NotSatisfied, [.. Person, AnotherSetting], [PreviouslyFunded, EarlyYears, SchoolOrCollege, LeadMentor, SettingReached]),
                new("other-setting-reviewed", Outcome.Review, [.. Person, AnotherSetting, SettingReviewed], [PreviouslyFunded, EarlyYears, SchoolOrCollege, LeadMentor]),
                new("other-setting-funded", Outcome.Satisfied, [.. Person, AnotherSetting, SettingReached], [PreviouslyFunded, EarlyYears, SchoolOrCollege, LeadMentor, SettingReviewed]),

                new("referral-reviewed", Outcome.Review, [.. Person, ReferralReviewed], [PreviouslyFunded, EarlyYears, SchoolOrCollege, AnotherSetting]),
                new("not-referred", Outcome.NotSatisfied, [.. Person], [PreviouslyFunded, EarlyYears, SchoolOrCollege, AnotherSetting, ReferralReviewed]),
            ]) => Course = course;

    /// <inheritdoc/>
    internal override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) =>
        ruleset.ScholarshipCohorts == ScholarshipCohorts.All ? Current : CutsOf(ruleset.ScholarshipCohorts);

    /// <inheritdoc/>
    internal override bool Reads(FactPath fact, StaffRecord record) => fact.Fact is FactName.ScholarshipCohort or FactName.ScholarshipWorksInEngland
        or FactName.ScholarshipWorkSetting or FactName.ScholarshipEstablishmentType or FactName.ScholarshipNurseryKind or FactName.ScholarshipEmploymentType
        or FactName.ScholarshipPreviouslyFunded or FactName.ScholarshipReferredByReturnToTeachingAdviser;

    /// <inheritdoc/>
    internal override IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry) => ScholarshipAdvice.On(Course!.Value, outcome, enquiry);

    private static ImmutableArray<CutPoint> CutsOf(ImmutableArray<ScholarshipCohort> cohorts) =>
    [
        .. cohorts
            .Where(rules => rules.OtherSettingsReviewedFrom is not null)
            .Select(rules => CutPoint.OfLaw(rules.OtherSettingsReviewedFrom!.Value, ProgrammeProvisions.SubjectToReview))
            .Distinct(),
    ];
}
