using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What to check of the dates of awards: those from before there can have been any, those that came too soon, and those that are still to come.</summary>
internal static class AwardChecks
{
    public static IEnumerable<Recommendation> Of(Enquiry enquiry)
    {
        if (SencoAwards.Foremost(enquiry, Qualification.NpqSenco) is { Awarded.IsDated: true } npq)
        {
            if (npq.Awarded.Latest < Dates.FirstPlausibleNpqAward)
            {
                yield return new(enquiry, "npq-award-implausible", null,
                    "Check the date: the NPQ for SENCOs is recorded as awarded on {npqSencoAwarded}, but no course can have ended before {FirstPlausibleNpqAward}.", Provisions.NpqLength);
            }
            else if (npq.Started.IsDated && npq.Awarded.Latest < NpqAdvice.EarliestOutcome(npq.Started.Earliest))
            {
                yield return new(enquiry, "npq-award-implausible", null,
                    "Check the dates: the NPQ for SENCOs is recorded as begun on {npqSencoStarted} and awarded on {npqSencoAwarded}, but its outcome takes 18 months at least.", Provisions.NpqLength);
            }

            if (IsToCome(npq, enquiry))
            {
                yield return new(enquiry, "npq-award-to-come", null,
                    "Check the date: the NPQ for SENCOs is recorded as awarded on {npqSencoAwarded}, which is after {on}. An award that is still to come does not count yet.", Provisions.NpqSenco2024);
            }
        }

        if (SencoAwards.Foremost(enquiry, Qualification.Nasenco) is { Awarded.IsDated: true } nasenco)
        {
            if (nasenco.Awarded.Latest < Dates.SencoRequirementBegins)
            {
                yield return new(enquiry, "nasenco-award-implausible", null,
                    "Check the date: the NASENCO is recorded as awarded on {nasencoAwarded}, but the award exists only since {SencoRequirementBegins}. A date such as 1 January 1900 often stands for one not known.",
                    Provisions.RequiredDate2009);
            }

            if (IsToCome(nasenco, enquiry))
            {
                yield return new(enquiry, "nasenco-award-to-come", null,
                    "Check the date: the NASENCO is recorded as awarded on {nasencoAwarded}, which is after {on}. An award that is still to come does not count yet.", Provisions.Nasenco2024);
            }
        }
    }

    /// <summary>Whether an award lies after the date asked about, and is not one that was made since: it is later than the law was looked at, too.</summary>
    private static bool IsToCome(Training course, Enquiry enquiry) => course.Awarded.Earliest > enquiry.On && course.Awarded.Earliest > enquiry.Ruleset.VerifiedThrough;
}
