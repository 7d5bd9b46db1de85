using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The earlier service that the SENCO questions ask about, as the readings have it.</summary>
internal static class SencoService
{
    private const int FitsOnStack = 8;

    /// <summary>
    /// Of someone who became SENCO after 1 September 2009 (SI 2014/1530 reg 49(4); 2009 gateway (b)): the service before that day.
    /// </summary>
    /// <param name="enquiry">The record and the post.</param>
    /// <param name="became">The day of becoming SENCO.</param>
    /// <param name="early">Where the clock runs from the first day as SENCO: service begun before this day is past the deadline; the first ISO date where it does not matter.</param>
    public static ServiceAnswers Before(in Enquiry enquiry, LocalDate became, LocalDate early)
    {
        if (enquiry.Record is { Appointments.Length: 1, AppointmentsComplete: true })
        {
            return ServiceAnswers.NoService;
        }

        Span<EarlierPost> buffer = enquiry.Record.Appointments.Length < FitsOnStack ? stackalloc EarlierPost[FitsOnStack] : new EarlierPost[enquiry.Record.Appointments.Length + 1];
        var before2009 = enquiry.Readings.PriorService == PriorService.Before2009;
        return new EarlierService
        {
            Posts = SencoPost.ServicePosts(enquiry, ownChain: false, buffer),
            Before = became,
            CountBefore = before2009 ? LocalDate.Min(became, Dates.SencoRequirementBegins) : became,
            Early = enquiry.Readings.Clock == Clock.First ? early : LocalDate.MinIsoValue,
        }.Answers();
    }

    /// <summary>
    /// Of someone who became SENCO on or before 1 September 2009 (2009 gateway (a)): the service before that day at relevant schools,
    /// this post's own days included.
    /// </summary>
    public static ServiceAnswers Before2009(in Enquiry enquiry)
    {
        Span<EarlierPost> buffer = enquiry.Record.Appointments.Length < FitsOnStack ? stackalloc EarlierPost[FitsOnStack] : new EarlierPost[enquiry.Record.Appointments.Length + 1];
        return new EarlierService
        {
            Posts = SencoPost.ServicePosts(enquiry, ownChain: true, buffer),
            Before = Dates.SencoRequirementBegins,
            CountBefore = Dates.SencoRequirementBegins,
            Early = LocalDate.MinIsoValue,
        }.Answers();
    }
}
