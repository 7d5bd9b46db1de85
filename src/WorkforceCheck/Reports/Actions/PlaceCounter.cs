using System.Collections.Immutable;

namespace WorkforceCheck.Reports;

/// <summary>Counts rows by place and section.</summary>
internal sealed class PlaceCounter
{
    private readonly Dictionary<string, (string Name, string? Code, int[] Counts)> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">The name of the place.</param>
    /// <param name="code">Its code, by which it is told apart from others of that name; null where it is not known.</param>
    /// <param name="section">The section of the row.</param>
    public void Add(string name, string? code, ReportSection section)
    {
        var key = code is null ? $"name {name}" : $"code {code}";
        if (!_places.TryGetValue(key, out var place))
        {
            _places.Add(key, place = (name, code, new int[SectionWords.InOrder.Length]));
        }

        place.Counts[(int)section]++;
    }

    /// <summary>The places, those with the most that is overdue first, then due, then undecided; by name where they are alike.</summary>
    public ImmutableArray<PlaceCounts> Build() =>
    [
        .. _places.Values
            .OrderByDescending(place => place.Counts[(int)ReportSection.Overdue])
            .ThenByDescending(place => place.Counts[(int)ReportSection.FallsDue])
            .ThenByDescending(place => place.Counts[(int)ReportSection.CannotBeDecided])
            .ThenBy(place => place.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(place => place.Code, StringComparer.Ordinal)
            .Select(place => new PlaceCounts(place.Name, place.Code, [.. place.Counts])),
    ];
}
