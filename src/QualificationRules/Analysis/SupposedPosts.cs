using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>A record with its SENCO posts supposed known in one way or another.</summary>
internal sealed class SupposedPosts
{
    private readonly StaffRecord _record;

    public SupposedPosts(Enquiry enquiry)
    {
        (_record, Asked) = (enquiry.Record, enquiry.PostIndex);
        First = AppointmentChains.FirstOf(Asked, _record.Predecessors);
    }

    /// <summary>The post asked about.</summary>
    public int Asked { get; }

    /// <summary>The first post of its chain, in which the person became SENCO.</summary>
    public int First { get; }

    /// <summary>
    /// The record with every earlier post known: the posts as short as the facts allow; as long; and as short but for one that began before
    /// a day, each in turn.
    /// </summary>
    public IEnumerable<StaffRecord> WithService(LocalDate early)
    {
        yield return WithService(Shortest);
        yield return WithService(Longest);
        if (!_record.AppointmentsComplete)
        {
            yield return WithService(Shortest, UnlistedPost.Until(UnlistedPost.From));
        }

        for (var i = 0; i < _record.Appointments.Length; i++)
        {
            if (!IsOwn(i) && _record.Starts[i].Earliest < early)
            {
                var begun = i;
                yield return WithService(index => GoesOnFrom(begun, index) ? BegunBefore(early, index, isCounted: index == begun) : Shortest(index));
            }
        }
    }

    /// <summary>A record with the post asked about held on these days, at a relevant school, if it may be, and the person SENCO since that day.</summary>
    public StaffRecord InPost(StaffRecord record, FactDate became, FactDate from, FactDate until)
    {
        var posts = record.Appointments.SetItem(First, record.Appointments[First] with { From = became });
        return record.With(posts.SetItem(Asked, AtRelevantSchool(posts[Asked]) with { From = from, Until = until }));
    }

    private StaffRecord WithService(Func<int, Appointment> service, params Appointment[] unlisted)
    {
        var posts = _record.Appointments.Select((post, index) => index == Asked || post.Role != Role.Senco ? post : service(index));
        return _record.With([.. posts, .. unlisted]) with { AppointmentsComplete = true };
    }

    private Appointment Longest(int index)
    {
        var (post, days) = (_record.Appointments[index], Days(index));
        return AtRelevantSchool(post) with { From = IsOwn(index) ? post.From : days.From.Earliest, Until = days.LatestUntil };
    }

    private Appointment Shortest(int index) => From(Days(index).LatestFrom, index, isCounted: false);

    private Appointment BegunBefore(LocalDate day, int index, bool isCounted) => From(LocalDate.Min(Days(index).LatestFrom, day.PlusDays(-1)), index, isCounted);

    /// <summary>A post from this day, as short as may be, and no service if it may be none.</summary>
    private Appointment From(LocalDate from, int index, bool isCounted)
    {
        var post = _record.Appointments[index];
        var known = isCounted || post.School.EstablishmentType is not null ? AtRelevantSchool(post) : post with { School = post.School with { Country = Country.Other } };
        return known with { From = IsOwn(index) ? post.From : from, Until = LocalDate.Max(from, Days(index).EarliestUntil) };
    }

    private EarlierPost Days(int index) => new(_record.Starts[index], _record.Appointments[index].Until, default);

    /// <summary>Whether a post is one of the chain asked about: the days of becoming SENCO and of the posts between are supposed beside this.</summary>
    private bool IsOwn(int index) => new PostChain(_record, Asked).LeadsTo(index);

    private bool GoesOnFrom(int post, int other) => post >= 0 && (post == other || GoesOnFrom(_record.Predecessors[post], other));

    private static Appointment AtRelevantSchool(Appointment post) => post.School.EstablishmentType is not null ? post
        : post with { School = post.School with { EstablishmentType = UnlistedPost.Type } };
}
