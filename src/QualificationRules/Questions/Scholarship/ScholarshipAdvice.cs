using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What to do after the verdict on a scholarship. It never decides one.</summary>
internal static class ScholarshipAdvice
{
    public static IEnumerable<Recommendation> On(Qualification course, Outcome outcome, Enquiry enquiry)
    {
        if (outcome == Outcome.Satisfied)
        {
            yield return Create(enquiry, course, "funded-place-is-the-providers-to-confirm",
                "They are eligible for a scholarship; that is not a funded place. The provider has to confirm the place when it accepts the application.",
                ProgrammeProvisions.FundedPlace);
        }

        if (outcome == Outcome.Review)
        {
            yield return Create(enquiry, course, "dfe-reviews-by-hand",
                "DfE decides on this application by hand: apply, and wait for its answer before counting on funding.",
                ProgrammeProvisions.SubjectToReview, ProgrammeProvisions.ReturningTeachers);
        }

        if (outcome == Outcome.NotSatisfied)
        {
            yield return Create(enquiry, course, "course-may-be-taken-unfunded",
                "The course is open to them without a scholarship, at their own or their employer's cost, where a provider offers it.",
                ProgrammeProvisions.NpqEntry);
        }

        if (outcome == Outcome.Indeterminate)
        {
            yield return IsNotKnown(enquiry)
                ? Create(enquiry, course, "look-up-the-cohort",
                    "Look up DfE's funding guidance for cohort {cohort}: its rules are not part of this ruleset.", ProgrammeProvisions.CohortFunding)
                : Create(enquiry, course, "evidence-needed",
                    "Ask for the missing facts: without them the application allows more than one outcome.", ProgrammeProvisions.CohortFunding);
        }
    }

    private static bool IsNotKnown(Enquiry enquiry) =>
        enquiry.Record.Scholarship?.Cohort is { } cohort && ScholarshipFinders.RulesOf(cohort, enquiry.Ruleset) is null;

    private static Recommendation Create(Enquiry enquiry, Qualification course, string code, string wording, params ImmutableArray<Citation> citations) =>
        new(enquiry, code, null, wording, citations) { About = course };
}
