using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>A record with its SENCO posts supposed known in one way or another.</summary>
internal sealed class SupposedPosts
{
    private readonly StaffRecord _record;

    public SupposedPosts(Enquiry enquiry)
    {
        (_record, Asked) = (enquiry.Record, enquiry.PostIndex);
        for (First = Asked; _record.Predecessors[First] >= 0; First = _record.Predecessors[First])
        {
            // Back to the first post of the chain.
        }
    }

    /// <summary>The post asked about.</summary>
    public int Asked { get; }

    /// <summary>The first post of its chain, in which the person became SENCO.</summary>
    public int First { get; }

    /// <summary>The record with every earlier post known, as long or as short as the facts allow, and the post asked about at a relevant school, if it may be.</summary>
    public StaffRecord WithService(bool longest)
    {
        var posts = _record.Appointments.ToBuilder();
        for (var i = 0; i < posts.Count; i++)
        {
            posts[i] = i == Asked || posts[i].Role != Role.Senco ? AtRelevantSchool(posts[i]) : Service(i, longest);
        }

        if (longest && !_record.AppointmentsComplete)
        {
            posts.Add(UnlistedPost.Until(UnlistedPost.LongUntil));
        }

        return _record.With(posts.ToImmutable()) with { AppointmentsComplete = true };
    }

    /// <summary>A record with the post asked about held on these days, and the person SENCO since that day.</summary>
    public StaffRecord InPost(StaffRecord record, FactDate became, FactDate from, FactDate until)
    {
        var posts = record.Appointments.SetItem(First, record.Appointments[First] with { From = became });
        return record.With(posts.SetItem(Asked, AtRelevantSchool(posts[Asked]) with { From = from, Until = until }));
    }

    private Appointment Service(int index, bool longest)
    {
        var post = _record.Appointments[index];
        var days = new EarlierPost(_record.Starts[index], post.Until, default);
        var school = post.School.EstablishmentType is not null ? post.School
            : longest ? post.School with { EstablishmentType = UnlistedPost.Type }
            : post.School with { Country = Country.Other };

        // The days of becoming SENCO and of the posts between are supposed beside this.
        var isOwn = new PostChain(_record, Asked).LeadsTo(index);
        var until = longest ? (post.Until.MayBeNever ? FactDate.Never : days.LatestUntil) : post.Until.IsNever ? post.Until : LocalDate.Max(days.LatestFrom, days.EarliestUntil);
        return post with { From = isOwn ? post.From : longest ? days.From.Earliest : days.LatestFrom, Until = until, School = school };
    }

    private static Appointment AtRelevantSchool(Appointment post) => post.School.EstablishmentType is not null ? post
        : post with { School = post.School with { EstablishmentType = UnlistedPost.Type } };
}
