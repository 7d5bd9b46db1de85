using System.Runtime.CompilerServices;
using NodaTime;

namespace QualificationRules.Facts;

/// <summary>
/// The completions of three dates that come in order, as far as a rule can tell them apart. A rule compares dates with its cut
/// points only, so that the first and the last day between two cut points stand for every day between them.
/// </summary>
/// <remarks>
/// After an event that never happens, none does. The ends of the three dates count as cut points too, since each date
/// bounds the others.
/// </remarks>
/// <typeparam name="TDays">The type that gives each of the three days a name.</typeparam>
internal ref struct StageCompletions<TDays>
    where TDays : struct, IOrderedDays<TDays>
{
    private const int MostPoints = 40;

    private readonly FactDate _first;
    private readonly FactDate _second;
    private readonly FactDate _third;
    private readonly bool _exact;
    private Points _points;
    private int _count;
    private int _i;
    private int _j;
    private int _k = -1;

    /// <summary>Completions of <paramref name="first"/> &lt;= <paramref name="second"/> &lt;= <paramref name="third"/>; each cut is the first day on which a rule may answer otherwise.</summary>
    public StageCompletions(FactDate first, FactDate second, FactDate third, ReadOnlySpan<LocalDate> cuts)
    {
        (_first, _second, _third) = (first, second, third);
        _exact = first.IsExact && second.IsExact && third.IsExact;
        if (_exact)
        {
            return;
        }

        foreach (var cut in cuts)
        {
            Add(cut);
            Add(cut == LocalDate.MinIsoValue ? cut : cut.PlusDays(-1));
        }

        AddEnds(first);
        AddEnds(second);
        AddEnds(third);
    }

    /// <summary>Whether the first two are one and the same event.</summary>
    public bool FirstIsSecond { get; init; }

    public TDays Current { get; private set; }

    public readonly StageCompletions<TDays> GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_exact)
        {
            Current = TDays.Of(_first.OnlyDay, _second.OnlyDay, _third.OnlyDay);
            return ++_k == 0 && FactDate.AreInOrder(_first, _second) && FactDate.AreInOrder(_second, _third);
        }

        while (Advance())
        {
            if (!TryPick(_first, _i, out var first))
            {
                (_j, _k) = (_count, _count);
            }
            else if (!TryPick(_second, _j, out var second) || (FirstIsSecond && _i != _j))
            {
                _k = _count;
            }
            else if (TryPick(_third, _k, out var third))
            {
                Current = TDays.Of(first, second, third);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Counts through the candidates of the three dates, each no earlier than the one before; the candidate after the last point stands for "never".
    /// </summary>
    private bool Advance()
    {
        if (++_k <= _count)
        {
            return true;
        }

        if (++_j > _count)
        {
            _j = ++_i;
        }

        _k = _j;
        return _i <= _count;
    }

    private readonly bool TryPick(in FactDate date, int candidate, out LocalDate? day)
    {
        day = null;
        if (candidate == _count)
        {
            return date.MayBeNever;
        }

        if (date.IsNever || _points[candidate] < date.Earliest || date.Latest < _points[candidate])
        {
            return false;
        }

        day = _points[candidate];
        return true;
    }

    private void AddEnds(FactDate date)
    {
        if (!date.IsNever)
        {
            Add(date.Earliest);
            Add(date.Latest);
        }
    }

    /// <summary>Keeps the points in order, each once.</summary>
    private void Add(LocalDate point)
    {
        Span<LocalDate> points = _points;
        if (points[.._count].BinarySearch(point) is var place and < 0)
        {
            points[~place.._count++].CopyTo(points[(~place + 1)..]);
            points[~place] = point;
        }
    }

    [InlineArray(MostPoints)]
    private struct Points
    {
        private LocalDate _element;
    }
}
