using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Questions;

/// <summary>What to know beside the verdict on starting a course. It never decides one.</summary>
internal static class CourseStartAdvice
{
    public static IEnumerable<Advice> On(Qualification course, Verdict verdict, Enquiry enquiry)
    {
        switch (course)
        {
            case Qualification.Nasenco when enquiry.On >= Dates.NpqReplacesNasenco:
                yield return Create(enquiry, "take-npq-senco-instead", Qualification.NpqSenco,
                    "Take the NPQ for SENCOs instead: it has replaced the NASENCO for courses begun on or after 1 September 2024.", Provisions.NpqSenco2024);
                break;

            case Qualification.Nasenco when verdict.Outcome == Outcome.Satisfied:
                yield return Create(enquiry, "complete-nasenco-in-time", Qualification.Nasenco,
                    "The course must be completed before 1 September 2027, and the award held by the third anniversary of becoming SENCO.",
                    Provisions.Nasenco2024, Provisions.QualificationDuty2014);
                break;

            case Qualification.NpqSenco when verdict.Outcome == Outcome.Satisfied:
                yield return Create(enquiry, "nasenco-holders-need-not", Qualification.NpqSenco,
                    "Who holds a NASENCO may take the NPQ for SENCOs, but need not.", ProgrammeProvisions.NasencoHoldersNeedNot);
                yield return Create(enquiry, "npq-senco-does-not-make-a-teacher", Qualification.NpqSenco,
                    "The NPQ alone does not let anyone be a SENCO: a SENCO must also be a qualified teacher, or head of the school. See senco-appointment.",
                    Provisions.QualifiedTeacher2014, Provisions.HeadTeacher2014);
                break;

            case Qualification.NpqSenco:
                yield return Create(enquiry, "npq-senco-not-before-2024-09-01", Qualification.NpqSenco,
                    "Before 1 September 2024 the course for SENCOs is the NASENCO.", Provisions.NationalAward2014);
                break;

            case Qualification.Npqh when enquiry.On >= Dates.HeadshipRuleRevoked:
                yield return Create(enquiry, "npqh-not-required-by-law", Qualification.Npqh,
                    "No rule has required heads to hold NPQH since 8 February 2012; an employer may still ask for it.", HeadshipProvisions.Revocation);
                break;

            default:
                break;
        }
    }

    private static Advice Create(Enquiry enquiry, string code, Qualification about, string wording, params ImmutableArray<Citation> citations) =>
        new(enquiry, code, null, wording, citations) { About = about };
}
