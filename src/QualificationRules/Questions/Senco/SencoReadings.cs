using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The other ways to read the contested words on earlier service and the third anniversary, as far as they can matter to a record.</summary>
internal static class SencoReadings
{
    private static readonly ImmutableArray<Readings> All =
    [
        .. from priorService in Enum.GetValues<PriorService>()
           from clock in Enum.GetValues<Clock>()
           from day in Enum.GetValues<LeapDay>()
           select new Readings(priorService, clock, day),
    ];

    public static IEnumerable<Readings> Others(Enquiry enquiry)
    {
        var (given, record) = (enquiry.Readings, enquiry.Record);
        if (enquiry.PostIndex < 0)
        {
            return [];
        }

        var service = SencoAppointments.SettledDays(enquiry) is { } settled && settled.Became > Dates.SencoRequirementBegins
            ? SencoService.MayBeBefore(enquiry, settled.BecameDay)
            : record.Posts.Length > 1 || !record.AppointmentsComplete;
        var leapDay = !record.AppointmentsComplete || record.Posts.Any(post => post.Role == Role.Senco && (!post.From.IsExact || post.From.Earliest is { Month: 2, Day: 29 }));
        return !service && !leapDay ? [] : All.Select(readings => readings with { Induction = given.Induction }).Where(other =>
            other != given
            && (service || (other.PriorService == given.PriorService && other.Clock == given.Clock))
            && (leapDay || other.LeapDay == given.LeapDay));
    }
}
