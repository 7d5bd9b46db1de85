using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Questions;

/// <summary>What to know beside the verdict on a head. It never decides one.</summary>
internal static class HeadshipAdvice
{
    public static IEnumerable<Advice> On(Verdict verdict, Enquiry enquiry)
    {
        if (enquiry.On >= Dates.HeadshipRuleRevoked)
        {
            yield return new(enquiry, "npqh-not-required-by-law", null,
                "No rule has required heads to hold NPQH since 8 February 2012, whenever they were appointed; an employer may still ask for it.",
                HeadshipProvisions.Revocation) { About = Qualification.Npqh };
        }

        if (verdict.Outcome == Outcome.NotSatisfied)
        {
            yield return new Advice(enquiry, "breach-ended-with-revocation", null,
                "Serving without the qualification was in breach until it was awarded, and in any case only until 7 February 2012.",
                HeadshipProvisions.RequiredQualifications, HeadshipProvisions.Revocation);
        }

        if (verdict.Outcome == Outcome.Indeterminate)
        {
            yield return verdict.Needed.IsEmpty
                ? new Advice(enquiry, "limit-of-allowance-not-verified", null,
                    "No further fact decides this: how long the allowance for those working towards NPQH lasted is set by reg 5 of SI 2003/3111, whose text has not been verified. Look it up before relying on either answer.",
                    HeadshipProvisions.Transitional)
                : new Advice(enquiry, "evidence-needed", null, "Ask for the missing facts: without them the record allows more than one outcome.", HeadshipProvisions.RequiredQualifications);
        }
    }
}
