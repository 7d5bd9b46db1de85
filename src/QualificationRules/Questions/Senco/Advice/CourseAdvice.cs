using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>How to hold the award by the deadline, or to end the breach: by courses under way that can count, and else by a new one.</summary>
internal static class CourseAdvice
{
    public static IEnumerable<Recommendation> ToHoldTheAward(Enquiry enquiry, Outcome outcome)
    {
        // Where the facts do not fix the deadline, the earliest it can be is the one to keep.
        var deadline = SencoDeadline.Within(enquiry)!.Value.Earliest;
        var someCounts = false;
        if (UnderWay(enquiry, Qualification.Nasenco) is { } nasenco)
        {
            var whyNot = CoursesThatCannotCount.WhyNotNasenco(enquiry, nasenco);
            someCounts = whyNot is null;
            yield return whyNot ?? NasencoAdvice.UnderWay(enquiry, nasenco, deadline);
        }

        if (UnderWay(enquiry, Qualification.NpqSenco) is { } npq)
        {
            var whyNot = CoursesThatCannotCount.WhyNotNpq(enquiry, npq);
            someCounts |= whyNot is null;
            yield return whyNot ?? NpqAdvice.UnderWay(enquiry, npq, deadline);
        }

        if (CoursesThatCannotCount.Disputed(enquiry) is { } disputed)
        {
            yield return disputed;
        }

        if (!someCounts)
        {
            yield return enquiry.On < Dates.NpqReplacesNasenco ? NasencoAdvice.Start(enquiry, outcome, deadline) : NpqAdvice.Start(enquiry, outcome, deadline);
        }

        yield return outcome == Outcome.NotSatisfied
            ? new(enquiry, "breach-ends-with-the-award", null,
                "The duty is the school's and goes on: the breach ends on the day of the award. Nothing extends the time, neither leave, illness or deferral nor being enrolled.",
                Provisions.QualificationDuty2014)
            : new(enquiry, "nothing-extends-the-time", null,
                "Nothing extends the time: not leave, illness, deferral, a resit or being enrolled. What counts is the award.",
                Provisions.QualificationDuty2014);

        if (!HasEarlierPost(enquiry))
        {
            yield return new(enquiry, "earlier-service-would-excuse", null,
                "The record lists no earlier post as SENCO: more than twelve months as SENCO at mainstream schools before this appointment would excuse them.",
                Provisions.QualificationDuty2014);
        }
    }

    /// <summary>Whether a course has begun by the date, and has neither been withdrawn from nor awarded.</summary>
    public static bool IsUnderWay(Training training, LocalDate on) =>
        training.Started.IsDated && training.Started.Latest <= on && !training.Withdrawn.IsDated && !(training.Awarded.IsDated && training.Awarded.Earliest <= on);

    private static Training? UnderWay(Enquiry enquiry, Qualification qualification) =>
        enquiry.Record.Training.FirstOrDefault(training => training.Qualification == qualification && IsUnderWay(training, enquiry.On));

    private static bool HasEarlierPost(Enquiry enquiry) =>
        enquiry.Record.Appointments.Any(post => post != enquiry.Post && post.Role == Role.Senco && post.From.Earliest < enquiry.Post!.From.Latest);
}
