using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Questions;

/// <summary>Whether the award of a course under way would count (SI 2014/1530 reg 49(7) to (9)): who waits for one that would not waits in vain.</summary>
internal static class CourseThatCounts
{
    /// <summary>Why a NASENCO under way cannot count; null where it may.</summary>
    public static Advice? WhyNotNasenco(Enquiry enquiry, Training nasenco) =>
        nasenco.Started.Latest >= Dates.NpqReplacesNasenco
            ? new Advice(enquiry, "nasenco-cannot-count", null,
                "The NASENCO under way cannot count: it was not commenced before 1 September 2024. Take the NPQ for SENCOs.", Provisions.Nasenco2024)
        : !nasenco.RecognisedBody
            ? new Advice(enquiry, "nasenco-cannot-count", null,
                "The NASENCO under way cannot count: it is from a body that is not recognised. Take one that counts.", Provisions.RecognisedBody2024)
        : IsNotCompletedInTime(enquiry, nasenco)
            ? new Advice(enquiry, "nasenco-not-completed-in-time", null,
                "A NASENCO not completed before 1 September 2027 cannot count. Take the NPQ for SENCOs.", Provisions.Nasenco2024)
        : null;

    /// <summary>Why an NPQ for SENCOs under way cannot count; null where it may.</summary>
    public static Advice? WhyNotNpq(Enquiry enquiry, Training npq) =>
        npq.Started.Latest < Dates.NpqReplacesNasenco
            ? new Advice(enquiry, "npq-cannot-count", null,
                "The NPQ under way cannot count: it was not commenced on or after 1 September 2024.", Provisions.NpqSenco2024)
        : !npq.ListedProvider
            ? new Advice(enquiry, "npq-cannot-count", null,
                "The NPQ under way cannot count: its provider is not listed in Schedule A1. Take it with one that is.", Provisions.ListedProvider2024)
        : null;

    private static bool IsNotCompletedInTime(Enquiry enquiry, Training nasenco) =>
        nasenco.Completed is { IsDated: true } completed
            ? completed.Latest >= Dates.NasencoCompletionCloses && (completed.Earliest >= Dates.NasencoCompletionCloses || enquiry.On >= Dates.NasencoCompletionCloses)
            : enquiry.On >= Dates.NasencoCompletionCloses;
}
