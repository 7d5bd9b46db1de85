using System.Collections.Immutable;
using NodaTime;

namespace WorkforceCheck.Reports;

/// <summary>Collects the rows of a section: counts all of them, and keeps no more than twice those that are shown.</summary>
internal sealed class SectionBuilder(ReportSection section, ReportOptions options)
{
    private readonly List<ActionItem> _kept = [];
    private readonly Dictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private int _count;
    private int _unlikely;

    public void Add(ActionItem item)
    {
        _count++;
        _unlikely += section == ReportSection.DueLater && item.IsUnlikelyInTime ? 1 : 0;
        _outcomes[item.Outcome] = _outcomes.GetValueOrDefault(item.Outcome) + 1;
        _kept.Add(item);
        if (_kept.Count / 2 > options.MostShown)
        {
            Cut();
        }
    }

    public SectionOfReport Build()
    {
        Cut();
        return new(section, _count, [.. _kept], [.. _outcomes.OrderByDescending(outcome => outcome.Value).ThenBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => (outcome.Key, outcome.Value))]) { UnlikelyInTime = _unlikely };
    }

    private void Cut()
    {
        _kept.Sort(Compare);
        if (_kept.Count > options.MostShown)
        {
            _kept.RemoveRange(options.MostShown, _kept.Count - options.MostShown);
        }
    }

    private int Compare(ActionItem x, ActionItem y)
    {
        var byText = options.Order switch
        {
            ReportOrder.Name => string.Compare(x.Name, y.Name, StringComparison.OrdinalIgnoreCase),
            ReportOrder.School => string.Compare(x.School, y.School, StringComparison.OrdinalIgnoreCase),
            _ => 0,
        };
        return byText != 0 ? byText : ByUrgency(x, y) is var byUrgency && byUrgency != 0 ? byUrgency : x.Line.CompareTo(y.Line);
    }

    /// <summary>By day, the rows without one last; of what is overdue the newest comes first, since least of it can have been dealt with. Rejected rows come last.</summary>
    private int ByUrgency(ActionItem x, ActionItem y)
    {
        var (first, second) = (x.Day ?? LocalDate.MaxIsoValue, y.Day ?? LocalDate.MaxIsoValue);
        var byDay = section == ReportSection.Overdue && x.Day is not null && y.Day is not null ? second.CompareTo(first) : first.CompareTo(second);
        return section == ReportSection.NothingToDo ? string.CompareOrdinal(x.Outcome, y.Outcome)
            : byDay != 0 ? byDay
            : x.IsRejected.CompareTo(y.IsRejected);
    }
}
