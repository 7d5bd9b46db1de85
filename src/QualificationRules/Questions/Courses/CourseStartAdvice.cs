using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What to know beside the verdict on starting a course. It never decides one.</summary>
internal static class CourseStartAdvice
{
    public static IEnumerable<Recommendation> On(Qualification course, Outcome outcome, Enquiry enquiry)
    {
        switch (course)
        {
            case Qualification.Nasenco when enquiry.On >= Dates.NpqReplacesNasenco:
                yield return Create(enquiry, "take-npq-senco-instead", Qualification.NpqSenco,
                    "Take the NPQ for SENCOs instead: it has replaced the NASENCO for courses begun on or after {NpqReplacesNasenco}.", Provisions.NpqSenco2024);
                break;

            case Qualification.Nasenco when outcome == Outcome.Satisfied:
                yield return Create(enquiry, "complete-nasenco-in-time", Qualification.Nasenco,
                    "Complete the course in time to hold the award by the third anniversary of becoming SENCO.", Provisions.QualificationDuty2014, Provisions.NewSencos2009);
                break;

            case Qualification.NpqSenco when outcome == Outcome.Satisfied:
                if (HoldsNasenco(enquiry))
                {
                    yield return Create(enquiry, "nasenco-holders-need-not", Qualification.NpqSenco,
                        "They hold a NASENCO, and so may take the NPQ for SENCOs, but need not.", ProgrammeProvisions.NasencoHoldersNeedNot);
                }

                yield return Create(enquiry, "npq-senco-does-not-make-a-teacher", Qualification.NpqSenco,
                    "The NPQ alone does not let anyone be a SENCO: a SENCO must also be a qualified teacher, or head of the school. See senco-appointment.",
                    Provisions.QualifiedTeacher2014, Provisions.HeadTeacher2014);
                break;

            case Qualification.NpqSenco:
                yield return Create(enquiry, "npq-senco-not-before-2024-09-01", Qualification.NpqSenco,
                    "Before {NpqReplacesNasenco} the course for SENCOs is the NASENCO.", Provisions.NationalAward2014);
                break;

            case Qualification.Npqh when enquiry.On >= Dates.HeadshipRuleRevoked:
                yield return Create(enquiry, "npqh-not-required-by-law", Qualification.Npqh,
                    "No rule has required heads to hold NPQH since {HeadshipRuleRevoked}; an employer may still ask for it.", HeadshipProvisions.Revocation);
                break;

            default:
                break;
        }
    }

    private static bool HoldsNasenco(Enquiry enquiry) =>
        enquiry.Record.Training.Any(course => course is { Qualification: Qualification.Nasenco, RecognisedBody: true, Awarded.IsDated: true } && course.Awarded.Latest <= enquiry.On);

    private static Recommendation Create(Enquiry enquiry, string code, Qualification about, string wording, params ImmutableArray<Citation> citations) =>
        new(enquiry, code, null, wording, citations) { About = about };
}
