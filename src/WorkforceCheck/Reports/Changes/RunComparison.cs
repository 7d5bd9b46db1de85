using System.Collections.Immutable;
using NodaTime;
using QualificationRules;

namespace WorkforceCheck.Reports;

/// <summary>Compares a run with one that was saved, person by person: counts all changes, and keeps no more than are shown.</summary>
internal sealed class RunComparison
{
    private readonly SavedRun _before;
    private readonly ReportOptions _options;
    private readonly ChangeMaker _maker;
    private readonly Dictionary<ChangeKind, (int Count, ImmutableArray<Change>.Builder Shown)> _kinds = [];
    private int _unchanged;
    private int _withoutId;
    private int _notOfSections;
    private bool _hasUnread;

    /// <param name="before">The saved run, of which no row was taken yet.</param>
    /// <param name="on">The date that this run is about.</param>
    /// <param name="options">What the reader wants.</param>
    public RunComparison(SavedRun before, LocalDate on, ReportOptions options)
    {
        (_before, _options) = (before, options);
        _maker = new(new Evaluator(), before.Header, on);
    }

    /// <summary>Takes all rows of a person, once.</summary>
    /// <param name="employeeId">The person's id; empty for rows that do not say whose they are.</param>
    /// <param name="items">The rows.</param>
    public void Add(string employeeId, IEnumerable<ActionItem> items)
    {
        if (employeeId.Length == 0)
        {
            foreach (var item in items)
            {
                _hasUnread = true;
                _withoutId += _options.Wants(item) ? 1 : 0;
            }

            return;
        }

        foreach (var pair in EntryPairs.Of(_before.Take(employeeId), items.Select(RunEntry.Of)))
        {
            Take(pair);
        }
    }

    /// <summary>Whoever was not in this run has left.</summary>
    public ChangeReport End()
    {
        foreach (var entry in _before.NotTaken)
        {
            Take(new(entry, null, null));
        }

        return new(
            _before.Header.Question,
            _before.Header.On,
            [.. _kinds.OrderBy(kind => kind.Key).Select(kind => new ChangesOfKind(kind.Key, kind.Value.Count, kind.Value.Shown.ToImmutable()))],
            _unchanged,
            _withoutId,
            _notOfSections);
    }

    private void Take(EntryPair pair)
    {
        if (!WantsPlace(pair))
        {
            return;
        }

        var isShown = WantsSection(pair);
        if (ChangeMaker.KindOf(pair) is not { } kind)
        {
            _unchanged += isShown ? 1 : 0;
            return;
        }

        if (!isShown)
        {
            _notOfSections++;
            return;
        }

        var (count, shown) = _kinds.TryGetValue(kind, out var known) ? known : (0, ImmutableArray.CreateBuilder<Change>());
        if (count < _options.MostShown)
        {
            var change = _maker.Of(pair, kind);
            shown.Add(kind == ChangeKind.Left && _hasUnread ? change with { Why = ["Or theirs is one of the rows of which it cannot be read whose they are."] } : change);
        }

        _kinds[kind] = (count + 1, shown);
    }

    /// <summary>What has left stands in no section.</summary>
    private bool WantsSection(EntryPair pair) => _options.Only.IsEmpty || (pair.After?.Item is { } item && _options.Only.Contains(item.Section));

    private bool WantsPlace(EntryPair pair) => (pair.After ?? pair.Before) is { } entry && _options.WantsPlace(entry.School, entry.Urn, entry.Trust, entry.TrustCode);
}
