using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The other ways to read the contested words on earlier service and the third anniversary, as far as they can matter to a record.</summary>
internal static class SencoReadings
{
    public static IEnumerable<Readings> Others(Enquiry enquiry)
    {
        var (given, record) = (enquiry.Readings, enquiry.Record);
        if (enquiry.PostIndex < 0)
        {
            return [];
        }

        var service = SencoService.MayBe(record);
        var leapDay = !record.AppointmentsComplete || record.Posts.Any(post => post.Role == Role.Senco && (!post.From.IsExact || post.From.Earliest is { Month: 2, Day: 29 }));
        return !service && !leapDay ? [] :
            from priorService in service ? Enum.GetValues<PriorService>() : [given.PriorService]
            from clock in service ? Enum.GetValues<Clock>() : [given.Clock]
            from day in leapDay ? Enum.GetValues<LeapDay>() : [given.LeapDay]
            let other = given with { PriorService = priorService, Clock = clock, LeapDay = day }
            where other != given
            select other;
    }
}
