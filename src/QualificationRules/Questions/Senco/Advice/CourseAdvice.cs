using NodaTime;
using QualificationRules.Decisions;
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
        if (UnderWay(enquiry, Qualification.Nasenco, CoursesThatCannotCount.WhyNotNasenco) is var (nasenco, whyNotNasenco))
        {
            someCounts = whyNotNasenco is null && !NasencoAdvice.HasToBeCompletedByNow(enquiry, nasenco);
            yield return whyNotNasenco ?? NasencoAdvice.UnderWay(enquiry, nasenco, deadline);
        }

        if (UnderWay(enquiry, Qualification.NpqSenco, CoursesThatCannotCount.WhyNotNpq) is var (npq, whyNotNpq))
        {
            someCounts |= whyNotNpq is null;
            yield return whyNotNpq ?? NpqAdvice.UnderWay(enquiry, npq, deadline);
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
                enquiry.Readings.PriorService == PriorService.Before2009
                    ? "The record lists no earlier post as SENCO: more than twelve months as SENCO at mainstream or maintained nursery schools before {SencoRequirementBegins} would excuse them."
                    : "The record lists no earlier post as SENCO: more than twelve months as SENCO at mainstream or maintained nursery schools before this appointment would excuse them.",
                Provisions.QualificationDuty2014);
        }
    }

    /// <summary>Whether a course has begun by the date, and has neither been withdrawn from nor awarded.</summary>
    public static bool IsUnderWay(Training training, LocalDate on) =>
        training.Started.IsDated && training.Started.Latest <= on && !training.Withdrawn.IsDated && !(training.Awarded.IsDated && training.Awarded.Earliest <= on);

    /// <summary>The deadline as text of advice names it: the day to keep; once it has passed, the days in which it lay.</summary>
    public static ArgumentOf Naming(Enquiry enquiry, LocalDate deadline) => name => name is "deadline" && deadline >= enquiry.On ? deadline : Arguments.Of(name, enquiry);

    /// <summary>A course under way, and why it cannot count: one that can goes before those that cannot.</summary>
    private static (Training Course, Recommendation? WhyNot)? UnderWay(Enquiry enquiry, Qualification qualification, Func<Enquiry, Training, Recommendation?> whyNot) =>
        enquiry.Record.Training.Where(training => training.Qualification == qualification && IsUnderWay(training, enquiry.On))
            .Select(training => ((Training, Recommendation?)?)(training, whyNot(enquiry, training)))
            .MinBy(course => course!.Value.Item2 is not null);

    private static bool HasEarlierPost(Enquiry enquiry) =>
        enquiry.Record.Appointments.Any(post => post != enquiry.Post && post.Role == Role.Senco && post.From.Earliest < enquiry.Post!.From.Latest);
}
