using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;
using static QualificationRules.Decisions.FindingGroup;
using static QualificationRules.Questions.ScholarshipFindings;

namespace QualificationRules.Questions;

/// <summary>
/// Would DfE fund this person's NPQ for SENCOs or NPQH in the cohort they apply for? Rules of the programme, which change with each
/// cohort: <see cref="ScholarshipCohorts"/>. Of a cohort whose rules are not known no answer is given.
/// </summary>
internal sealed class NpqScholarship : Question
{
    private static readonly Finding[] InCohort = [CohortKnown, CohortFunded, CourseOffered];

    private static readonly Finding[] Person = [.. InCohort, WorksInEngland];

    private static readonly DecisionTable Decides = new(
        [
            new(CohortKnown, UnknownRulesFund, CohortFunded, CourseOffered), new(WorksInEngland, PreviouslyFunded), new(EarlyYears, SchoolOrCollege, AnotherSetting),
            new(MaintainedNursery, EligibleType), new(LeadMentor, SettingReached, SettingReviewed), new(ReferralReviewed),
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
        ]);

    /// <summary>Kept, so that a timeline under the rules as they are allocates nothing.</summary>
    private static readonly ImmutableArray<(LocalDate Day, Citation Law)> Changes = ChangesOf(ScholarshipCohorts.All);

    public NpqScholarship(Qualification course)
        : base("npq-scholarship", "Would DfE fund this person's place on this course in this cohort?", role: null, Decides) => Course = course;

    internal override bool DependsOnReadings => false;

    internal override void Find(int group, in Enquiry enquiry, ref Combinations found)
    {
        if (group > 0)
        {
            // All rest on the one application, and were found with the first.
            return;
        }

        var application = enquiry.Record.Scholarship ?? ScholarshipApplication.NotKnown;
        found[1] = Both(application.WorksInEngland, application.PreviouslyFunded);
        found[2] = FindSetting(application.WorkSetting);
        if (application.Cohort is null)
        {
            // It may be any, also one whose rules are not known.
            found[0] = UnknownRules;
            foreach (var rules in enquiry.Ruleset.ScholarshipCohorts)
            {
                FindUnder(rules, application, enquiry.On, ref found);
            }
        }
        else if (RulesOf(application.Cohort.Value, enquiry.Ruleset) is { } rules)
        {
            FindUnder(rules, application, enquiry.On, ref found);
        }
        else
        {
            (found[0], found[3], found[4], found[5]) = (UnknownRules, NoneHolds, NoneHolds, NoneHolds);
        }
    }

    internal override LocalDate? Deadline(in Enquiry enquiry) => null;

    internal override ImmutableArray<(LocalDate Day, Citation Law)> LawChanges(Ruleset ruleset) =>
        ruleset.ScholarshipCohorts == ScholarshipCohorts.All ? Changes : ChangesOf(ruleset.ScholarshipCohorts);

    internal override IEnumerable<Advice> Advise(Verdict verdict, Enquiry enquiry) => ScholarshipAdvice.On(Course!.Value, verdict, enquiry);

    internal static ScholarshipCohort? RulesOf(Cohort cohort, Ruleset ruleset)
    {
        foreach (var rules in ruleset.ScholarshipCohorts)
        {
            if (rules.Cohort == cohort)
            {
                return rules;
            }
        }

        return null;
    }

    private static ImmutableArray<(LocalDate Day, Citation Law)> ChangesOf(ImmutableArray<ScholarshipCohort> cohorts) =>
    [
        .. cohorts
            .Where(rules => rules.OtherSettingsReviewedFrom is not null)
            .Select(rules => (rules.OtherSettingsReviewedFrom!.Value, ProgrammeProvisions.SubjectToReview))
            .Distinct(),
    ];

    private static ulong UnknownRules => Combination(false, false) | Combination(false, true);

    /// <summary>Adds what holds under the rules of one cohort. Each of the groups rests on facts that no other does.</summary>
    private void FindUnder(ScholarshipCohort rules, ScholarshipApplication application, LocalDate on, ref Combinations found)
    {
        found[0] |= Combination(true, false, rules.IsFunded, Course != Qualification.NpqSenco || rules.OffersNpqSenco);
        found[3] |= Both(
            application.NurseryKind is { } nursery ? nursery == NurseryKind.MaintainedNursery : null,
            application.EstablishmentType is { } type ? rules.EstablishmentTypes.Contains(type.Code) : null);
        found[4] |= FindOtherSetting(application.EmploymentType, rules, on);
        found[5] |= rules.ReviewsReturningTeachers ? Maybe(application.ReferredByReturnToTeachingAdviser) : NoneHolds;
    }

    private static ulong FindSetting(WorkSetting? setting) => setting switch
    {
        null => NoneHolds | Combination(true) | Combination(false, true) | Combination(false, false, true),
        WorkSetting.EarlyYears => Combination(true),
        WorkSetting.School or WorkSetting.AcademyTrust or WorkSetting.SixteenToNineteen => Combination(false, true),
        WorkSetting.AnotherSetting => Combination(false, false, true),
        _ => NoneHolds,
    };

    private static ulong FindOtherSetting(EmploymentType? employment, ScholarshipCohort rules, LocalDate on)
    {
        var reached = Combination(false, rules.ReachesOtherSettings, rules.ReachesOtherSettings && on >= rules.OtherSettingsReviewedFrom);
        return employment switch
        {
            null => NoneHolds | Combination(true) | reached,
            EmploymentType.LeadMentor => Combination(true),
            EmploymentType.HospitalSchool or EmploymentType.VirtualSchool or EmploymentType.YoungOffenderInstitution or EmploymentType.LocalAuthoritySupply => reached,
            _ => NoneHolds,
        };
    }

    /// <summary>The combinations of two facts that have nothing to do with each other.</summary>
    private static ulong Both(bool? one, bool? other)
    {
        ulong found = 0;
        foreach (var first in Answers(Maybe(one)))
        {
            foreach (var second in Answers(Maybe(other)))
            {
                found |= Combination(first, second);
            }
        }

        return found;
    }
}
