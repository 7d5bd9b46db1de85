using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What to know beside the verdict on a head. It never decides one.</summary>
internal static class HeadshipAdvice
{
    public static IEnumerable<Recommendation> On(Outcome outcome, Enquiry enquiry)
    {
        if (enquiry.On >= Dates.HeadshipRuleRevoked)
        {
            yield return new(enquiry, "npqh-not-required-by-law", null,
                "No rule has required heads to hold NPQH since {HeadshipRuleRevoked}, whenever they were appointed; an employer may still ask for it.",
                HeadshipProvisions.Revocation) { About = Qualification.Npqh };
        }

        if (outcome == Outcome.NotSatisfied)
        {
            yield return new Recommendation(enquiry, "breach-ended-with-revocation", null,
                "Serving without the qualification was in breach until it was awarded, and in any case only until {HeadshipRuleLastDay}.",
                HeadshipProvisions.RequiredQualifications, HeadshipProvisions.Revocation);
        }

        if (outcome == Outcome.Indeterminate)
        {
            yield return Question.HeadshipQualification.IsOpenByLawAlone(enquiry)
                ? new Recommendation(enquiry, "allowance-not-verified", null,
                    "Look up reg 5 of SI 2003/3111 before relying on either answer: it sets who was allowed to serve while working towards NPQH, and for how long. Its text has not been verified, and no further fact decides this.",
                    HeadshipProvisions.Transitional)
                : new Recommendation(enquiry, "evidence-needed", null, "Ask for the missing facts: without them the record allows more than one outcome.", HeadshipProvisions.RequiredQualifications);
        }
    }
}
