using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// Earlier service that is open: each of its facts is a number of days, from none for the shortest service to the most for the longest.
/// More days of one never make the service shorter, nor let it begin later.
/// </summary>
internal sealed class ServiceFacts
{
    private const int Known = -1;

    private readonly List<(FactPath Path, int Most)> _facts = [];
    private readonly List<ServicePost> _posts = [];
    private readonly Enquiry _enquiry;
    private readonly BecomingSpan _span;
    private readonly LocalDate _unlistedFrom;
    private readonly int _unlisted;

    /// <summary>By how many days the person became SENCO after the first of the days supposed; -1 where that is known.</summary>
    private readonly int _becoming;

    /// <param name="enquiry">The record, and the post asked about.</param>
    /// <param name="first">The first post of its chain.</param>
    /// <param name="span">The days of becoming SENCO.</param>
    /// <param name="unlistedFrom">The first day of a post that the record does not list.</param>
    public ServiceFacts(Enquiry enquiry, int first, BecomingSpan span, LocalDate unlistedFrom)
    {
        (_enquiry, _span, _unlistedFrom) = (enquiry, span, unlistedFrom);
        var chain = new PostChain(enquiry.Record, enquiry.PostIndex);
        for (var i = 0; i < enquiry.Record.Appointments.Length; i++)
        {
            if (enquiry.Record.Appointments[i].Role == Role.Senco && !(span.IsAfter2009 && chain.LeadsTo(i)))
            {
                AddPost(i);
            }
        }

        _becoming = Add(FactName.AppointmentFrom, first, Period.DaysBetween(span.First, span.Last));
        _unlisted = enquiry.Record.AppointmentsComplete ? Known : Add(FactName.AppointmentsComplete, 0, Period.DaysBetween(UnlistedPost.From, UnlistedPost.LongUntil));
    }

    /// <summary>How many facts there are.</summary>
    public int Count => _facts.Count;

    /// <summary>The most days of a fact.</summary>
    public int Most(int fact) => _facts[fact].Most;

    /// <summary>The most days of a fact that the others leave it: a post does not begin before one that it goes on from.</summary>
    public int Most(int fact, ReadOnlySpan<int> days) =>
        PostOf(fact) is { } post && fact == post.Begins && Before(post) is { } before
            ? Math.Clamp(Period.DaysBetween(From(before, days), post.Post.LatestFrom), 0, Most(fact))
            : Most(fact);

    /// <summary>The place of a fact; -1 where it is none of these.</summary>
    public int IndexOf(FactPath path) => _facts.FindIndex(fact => fact.Path == path);

    /// <summary>The post that a fact is of; null for one that is of none.</summary>
    public ServicePost? PostOf(int fact) => _posts.Find(post => post.Begins == fact || post.Ends == fact || post.Counts == fact);

    /// <summary>The fewest days of a fact that the others leave it: a post does not end before it begins.</summary>
    public int Least(int fact, ReadOnlySpan<int> days)
    {
        if (PostOf(fact) is not { } post || fact == post.Counts)
        {
            return 0;
        }

        var between = fact == post.Begins
            ? Period.DaysBetween(Later(post.Post.EarliestUntil, post.Ends, days), post.Post.LatestFrom)
            : Period.DaysBetween(post.Post.EarliestUntil, From(post, days));
        return Math.Clamp(between, 0, Most(fact));
    }

    /// <summary>Whether the service is more than twelve months.</summary>
    public bool IsOver(ReadOnlySpan<int> days)
    {
        var stints = new Stint[_posts.Count + 1];
        var count = 0;
        foreach (var post in _posts)
        {
            if (CountsIn(post, days))
            {
                var from = From(post, days);
                stints[count++] = new(from, LocalDate.Max(from, Later(post.Post.EarliestUntil, post.Ends, days)));
            }
        }

        if (_unlisted != Known && days[_unlisted] > 0)
        {
            stints[count++] = new(_unlistedFrom, _unlistedFrom.PlusDays(days[_unlisted] - 1));
        }

        return TwelveMonths.IsExceededBy(stints.AsSpan(0, count), CountBefore(days));
    }

    /// <summary>Whether the service in posts that the record lists began before a day.</summary>
    public bool BeganBefore(LocalDate day, ReadOnlySpan<int> days)
    {
        foreach (var post in _posts)
        {
            if (CountsIn(post, days) && From(post, days) < day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Supposes a post to count, and to begin on the last day before this one on which it can, or else the latest.</summary>
    /// <returns>By how many days it begins before the latest.</returns>
    public int BeginBefore(LocalDate day, ServicePost post, Span<int> days)
    {
        if (post.Counts != Known)
        {
            days[post.Counts] = 1;
        }

        if (post.Begins == Known)
        {
            return 0;
        }

        return days[post.Begins] = Math.Clamp(Period.DaysBetween(day.PlusDays(-1), post.Post.LatestFrom), 0, Most(post.Begins));
    }

    /// <summary>The post that a post goes on from; null where it goes on from none of these.</summary>
    private ServicePost? Before(ServicePost post) => _posts.Find(other => other.Index == _enquiry.Record.Predecessors[post.Index]);

    private static bool CountsIn(ServicePost post, ReadOnlySpan<int> days) => post.Counts == Known || days[post.Counts] > 0;

    private static LocalDate From(ServicePost post, ReadOnlySpan<int> days) => post.Begins == Known ? post.Post.LatestFrom : post.Post.LatestFrom.PlusDays(-days[post.Begins]);

    private static LocalDate Later(LocalDate day, int fact, ReadOnlySpan<int> days) => fact == Known ? day : day.PlusDays(days[fact]);

    private LocalDate CountBefore(ReadOnlySpan<int> days)
    {
        var before = _span.IsAfter2009 ? Later(_span.First, _becoming, days) : Dates.SencoRequirementBegins;
        return _enquiry.Readings.PriorService == PriorService.Before2009 ? LocalDate.Min(before, Dates.SencoRequirementBegins) : before;
    }

    private void AddPost(int index)
    {
        var (appointment, isAsked) = (_enquiry.Record.Appointments[index], index == _enquiry.PostIndex);
        var counts = isAsked ? Truth.True : SencoPost.IsRelevantSchool(appointment.School, _enquiry.On);
        if (counts != Truth.False)
        {
            var post = new EarlierPost(_enquiry.Record.Starts[index], isAsked ? FactDate.Never : appointment.Until, counts);
            _posts.Add(new(
                post,
                index,
                Add(FactName.AppointmentFrom, index, Period.DaysBetween(post.From.Earliest, post.LatestFrom)),
                Add(FactName.AppointmentUntil, index, Period.DaysBetween(post.EarliestUntil, post.LatestUntil)),
                counts == Truth.Unknown ? Add(FactName.SchoolEstablishmentType, index, 1) : Known));
        }
    }

    private int Add(FactName fact, int index, int most)
    {
        if (most == 0)
        {
            return Known;
        }

        _facts.Add((new(fact, index), most));
        return _facts.Count - 1;
    }
}
