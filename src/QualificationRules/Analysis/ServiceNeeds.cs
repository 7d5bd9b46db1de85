using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// Which facts decide how long earlier service was, or when it began, on the days of becoming SENCO on which that changes the outcome.
/// </summary>
internal sealed class ServiceNeeds
{
    private readonly List<ServiceSearch> _searches = [];

    /// <param name="enquiry">The record, and the post asked about.</param>
    /// <param name="posts">The record with posts supposed known.</param>
    /// <param name="cuts">The days from which another day of becoming SENCO may be answered otherwise.</param>
    /// <param name="leadsApart">Whether the earlier service that a record leaves open changes the outcome; and where it is not more than twelve months, whether its beginning does.</param>
    public ServiceNeeds(Enquiry enquiry, SupposedPosts posts, LocalDate[] cuts, Func<StaffRecord, (bool Length, bool Beginning)> leadsApart)
    {
        var (became, from) = (enquiry.Record.Starts[posts.First], enquiry.Record.Starts[posts.Asked]);
        LocalDate[] days = [.. ((LocalDate[])[.. cuts, became.Earliest]).Where(day => became.Earliest <= day && day <= became.Latest && day <= enquiry.On).Distinct().Order()];
        var spans = new List<BecomingSpan>();
        for (var i = 0; i < days.Length; i++)
        {
            // In post on the date, so that the service alone is open.
            var latest = LocalDate.Min(enquiry.On, i + 1 < days.Length ? days[i + 1].PlusDays(-1) : became.Latest);
            var inPostBy = posts.First == posts.Asked ? latest : LocalDate.Min(enquiry.On, from.Latest);
            if (days[i] <= inPostBy && leadsApart(posts.InPost(enquiry.Record, FactDate.Between(days[i], latest), FactDate.Between(days[i], inPostBy), FactDate.Never)) is (true, var beginning))
            {
                BecomingSpan.Append(spans, new(days[i], latest, beginning));
            }
        }

        var early = SencoDeadline.EarliestStartWithin(enquiry);
        LocalDate[] unlisted = enquiry.Record.AppointmentsComplete ? [UnlistedPost.From] : [UnlistedPost.From, UnlistedPost.FromBeforeLeapDay];
        _searches.AddRange(from span in spans from day in unlisted select new ServiceSearch(new(enquiry, posts.First, span, day), span, early));
    }

    public bool Decides(FactPath path) => _searches.Exists(search => search.Decides(path));
}
