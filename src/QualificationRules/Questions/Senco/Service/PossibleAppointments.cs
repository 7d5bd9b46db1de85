using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// Finds every way in which rows of a record may be one appointment with a SENCO post. Each completion of the open links, and of the dates, schools
/// and URNs that are not known, falls under one of them.
/// </summary>
internal ref struct PossibleAppointments
{
    /// <summary>
    /// The most ways that are looked at, multiplied by the number of posts. Where there are more, one way stands for them all, which allows whatever
    /// any of them allows.
    /// </summary>
    private const int MostTimesPosts = 1024;

    private readonly StaffRecord _record;
    private readonly int _post;
    private readonly PostLinks?[] _links;
    private readonly PostSet[] _taken;
    private readonly List<PossibleAppointment> _found = [];
    private readonly int _most;
    private int _tried;
    private bool _isTooMany;

    private PossibleAppointments(StaffRecord record, int post)
    {
        (_record, _post) = (record, post);
        (_links, _taken) = (new PostLinks?[record.Appointments.Length], new PostSet[record.Appointments.Length]);
        _most = Math.Max(4, MostTimesPosts / record.Appointments.Length);
    }

    /// <summary>The ways for the post of this index.</summary>
    public static List<PossibleAppointment> Of(StaffRecord record, int post)
    {
        var search = Search(record, post);
        return search._isTooMany ? [search.HoldingAll()] : search._found;
    }

    /// <summary>How many ways are tried for the post of this index, whether or not their days fit together.</summary>
    public static int Tried(StaffRecord record, int post) => Search(record, post)._tried;

    private static PossibleAppointments Search(StaffRecord record, int post)
    {
        var search = new PossibleAppointments(record, post);
        var rows = default(PostSet);
        rows.Add(post);
        search.GoBack(rows, rows, default);
        return search;
    }

    /// <summary>Goes back from the first row in <paramref name="toAsk"/>, in each way in which it may go on from earlier rows. Where no row is left to ask, a way is complete.</summary>
    private void GoBack(PostSet rows, PostSet toAsk, PostSet notRelevant)
    {
        var later = First(toAsk);
        if (later < 0 || _isTooMany)
        {
            Add(rows, notRelevant);
            return;
        }

        toAsk.Remove(later);
        var links = LinksOf(later);
        foreach (var (sure, elsewhere) in WaysToTake(links.Certain, rows))
        {
            Take(later, sure, rows, toAsk, notRelevant.With(elsewhere));
            for (var earlier = 0; links.IsOpen && earlier < _links.Length && !_isTooMany; earlier++)
            {
                if (links.Possible.Contains(earlier) && !rows.Contains(earlier) && !sure.Contains(earlier) && _record.Posts[earlier].Relevant2014 != Truth.False)
                {
                    var also = sure;
                    also.Add(earlier);
                    Take(later, also, rows, toAsk, notRelevant.With(elsewhere));
                }
            }
        }
    }

    /// <summary>Adds the earlier rows from which the later one goes on, and goes back from them in turn.</summary>
    private void Take(int later, in PostSet earlier, in PostSet rows, in PostSet toAsk, in PostSet notRelevant)
    {
        _taken[later] = earlier;
        GoBack(rows.With(earlier), toAsk.With(earlier), notRelevant);
    }

    /// <summary>
    /// The rows from which a row goes on for certain, in two sets: those at relevant schools, and the others, since years as SENCO of a special school are
    /// no part of the appointment. Where it is not known whether a school is relevant there are two ways, with its row in the one set and in the other.
    /// </summary>
    private readonly List<(PostSet Taken, PostSet NotRelevant)> WaysToTake(PostSet certain, PostSet rows)
    {
        var (taken, unknown, elsewhere) = (default(PostSet), default(PostSet), default(PostSet));
        for (var earlier = 0; earlier < _links.Length; earlier++)
        {
            if (certain.Contains(earlier) && !rows.Contains(earlier))
            {
                switch (_record.Posts[earlier].Relevant2014)
                {
                    case Truth.True:
                        taken.Add(earlier);
                        break;
                    case Truth.Unknown:
                        unknown.Add(earlier);
                        break;
                    default:
                        elsewhere.Add(earlier);
                        break;
                }
            }
        }

        return unknown.IsEmpty ? [(taken, elsewhere)] : [(taken, elsewhere.With(unknown)), (taken.With(unknown), elsewhere)];
    }

    /// <summary>Adds a way, unless its days contradict each other.</summary>
    private void Add(in PostSet rows, in PostSet notRelevant)
    {
        if (_isTooMany || _tried++ == _most || PossibleChains.FromWhichAllAreRelevant(_record, rows, notRelevant, _taken, _links) is not { } onward)
        {
            _isTooMany = true;
            return;
        }

        var (earliest, latest) = AppointmentBounds.Of(_record, rows, _taken, _links);
        var (becameEarliest, becameLatest, first) = (LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, _post);
        for (var i = 0; i < earliest.Length; i++)
        {
            if (!rows.Contains(i))
            {
                continue;
            }

            if (earliest[i] > latest[i])
            {
                return;
            }

            if (onward.Contains(i))
            {
                first = i != _post && (first == _post || earliest[i] < earliest[first]) ? i : first;
                (becameEarliest, becameLatest) = (LocalDate.Min(becameEarliest, earliest[i]), LocalDate.Min(becameLatest, latest[i]));
            }
        }

        var way = new PossibleAppointment(FactDate.Between(becameEarliest, becameLatest), FactDate.Between(earliest[_post], latest[_post]), _record.Posts[_post].Until, onward, first, notRelevant);
        if (!PossibleChains.PassOverAnEarlierOne(_record, rows, _taken, _links, earliest))
        {
            _found.Add(way);
        }

        if (!_record.AppointmentsComplete && PossibleChains.MayGoOnFromUnlisted(_record, onward))
        {
            _found.Add(way with { Became = FactDate.Between(LocalDate.MinIsoValue, becameLatest), BeganUnlisted = true });
        }
    }

    /// <summary>The one way that stands for too many: the person may have become SENCO with any SENCO row of the record.</summary>
    private PossibleAppointment HoldingAll()
    {
        var (own, earliest) = (_record.Posts[_post].From, _record.Posts[_post].From.Earliest);
        foreach (var post in _record.Posts)
        {
            earliest = post.Role == Role.Senco ? LocalDate.Min(earliest, post.From.Earliest) : earliest;
        }

        var rows = default(PostSet);
        rows.Add(_post);
        return new(FactDate.Between(earliest, own.Latest), own, _record.Posts[_post].Until, rows, _post, default, IsExact: false);
    }

    private static int First(in PostSet posts)
    {
        for (var i = 0; !posts.IsEmpty; i++)
        {
            if (posts.Contains(i))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly PostLinks LinksOf(int post) => _links[post] ??= _record.LinksOf(post);
}
