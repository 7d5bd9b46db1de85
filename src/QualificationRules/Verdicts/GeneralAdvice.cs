using QualificationRules.Analysis;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Verdicts;

/// <summary>Advice that comes from how the question was analysed, whatever the question.</summary>
internal static class GeneralAdvice
{
    public static IEnumerable<Recommendation> On(Question question, Enquiry enquiry, Outcome outcome)
    {
        if (outcome != Outcome.Indeterminate && ContestedReadings.AreAny(question, enquiry, outcome))
        {
            yield return new(enquiry, "reading-contested", null,
                "The words of the regulations can be read otherwise, with another outcome: see the contested readings and take advice before relying on this one.",
                question == Question.SencoAppointment ? Provisions.Induction2014 : Provisions.QualificationDuty2014);
        }
    }
}
