using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Whether the award of a course under way would count (SI 2014/1530 reg 49(7) to (9)): someone who waits for an award that would not count waits in vain.</summary>
internal static class CoursesThatCannotCount
{
    /// <summary>Why a NASENCO under way cannot count; null where it may.</summary>
    public static Recommendation? WhyNotNasenco(Enquiry enquiry, Training nasenco) =>
        nasenco.Started.Earliest >= Dates.NpqReplacesNasenco
            ? new(enquiry, "nasenco-cannot-count", null,
                "Take the NPQ for SENCOs: the NASENCO under way cannot count, as it was not commenced before {NpqReplacesNasenco}.", Provisions.Nasenco2024)
        : !nasenco.RecognisedBody
            ? new(enquiry, "nasenco-cannot-count", null,
                "Take a course that counts: the NASENCO under way cannot count, as it is from a body that is not recognised.", Provisions.RecognisedBody2024)
        : IsNotCompletedInTime(enquiry, nasenco)
            ? new(enquiry, "nasenco-not-completed-in-time", null,
                "Take the NPQ for SENCOs: a NASENCO not completed before {NasencoCompletionCloses} cannot count.", Provisions.Nasenco2024)
        : null;

    /// <summary>Why an NPQ for SENCOs under way cannot count; null where it may.</summary>
    public static Recommendation? WhyNotNpq(Enquiry enquiry, Training npq) =>
        npq.Started.Latest < Dates.NpqReplacesNasenco
            ? new(enquiry, "npq-cannot-count", null,
                "Start an NPQ for SENCOs that counts: the one under way cannot count, as it was not commenced on or after {NpqReplacesNasenco}.", Provisions.NpqSenco2024)
        : !npq.ListedProvider
            ? new(enquiry, "npq-cannot-count", null,
                "Take the NPQ for SENCOs with a provider listed in Schedule A1: the one under way cannot count, as its provider is not listed.", Provisions.ListedProvider2024)
        : null;

    /// <summary>Advice on a NASENCO that started too late, though the enrolment was in time: whether enrolment is "commenced" is disputed.</summary>
    public static Recommendation? Disputed(Enquiry enquiry) =>
        enquiry.On >= Dates.NpqReplacesNasenco && enquiry.Record.Training.Any(course => course is { Qualification: Qualification.Nasenco, Started.IsDated: true, Enrolled.IsDated: true }
            && course.Started.Earliest >= Dates.NpqReplacesNasenco && course.Enrolled.Latest < Dates.NpqReplacesNasenco)
            ? new(enquiry, "nasenco-commencement-disputed", null,
                "The NASENCO started on or after {NpqReplacesNasenco}, though they had enrolled before: whether enrolment is \"commenced\" is disputed, and this answer takes it that it is not.",
                Provisions.Nasenco2024)
            : null;

    private static bool IsNotCompletedInTime(Enquiry enquiry, Training nasenco) =>
        nasenco.Completed is { IsDated: true } completed ? completed.Earliest >= Dates.NasencoCompletionCloses : enquiry.On >= Dates.NasencoCompletionCloses && nasenco.Completed.IsNever;
}
