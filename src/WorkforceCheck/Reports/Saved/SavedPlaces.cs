namespace WorkforceCheck.Reports;

/// <summary>Where the rows of a saved run stand, found by the id of the person. Of an id only its hash is kept.</summary>
internal sealed class SavedPlaces
{
    private readonly List<SavedPlace> _places = [];
    private readonly List<int> _hashes = [];
    private readonly HashSet<int> _taken = [];
    private (int[] Hashes, int[] At)? _sorted;

    /// <summary>How many there are.</summary>
    public int Count => _places.Count;

    /// <summary>The places of which no row was taken, in the order of the file.</summary>
    public IEnumerable<SavedPlace> NotTaken => _places.Where((_, at) => !_taken.Contains(at));

    /// <summary>Adds the next row.</summary>
    public void Add(SavedPlace place, string employeeId)
    {
        _places.Add(place);
        _hashes.Add(HashOf(employeeId));
    }

    /// <summary>Takes the rows of a person.</summary>
    /// <param name="employeeId">The id; upper and lower case are alike.</param>
    /// <param name="read">Reads a row; null where it is of another person.</param>
    public List<RunEntry> Take(string employeeId, Func<SavedPlace, RunEntry?> read)
    {
        var (hashes, at) = _sorted ??= Sorted();
        var (hash, found) = (HashOf(employeeId), new List<RunEntry>());
        var first = Array.BinarySearch(hashes, hash);
        while (first > 0 && hashes[first - 1] == hash)
        {
            first--;
        }

        for (var i = first; i >= 0 && i < hashes.Length && hashes[i] == hash; i++)
        {
            if (!_taken.Contains(at[i]) && read(_places[at[i]]) is { } entry)
            {
                _taken.Add(at[i]);
                found.Add(entry);
            }
        }

        return found;
    }

    /// <summary>By hash, and those of one hash in the order of the file.</summary>
    private (int[] Hashes, int[] At) Sorted()
    {
        var at = Enumerable.Range(0, _places.Count).OrderBy(each => _hashes[each]).ToArray();
        return ([.. at.Select(each => _hashes[each])], at);
    }

    private static int HashOf(string employeeId) => StringComparer.OrdinalIgnoreCase.GetHashCode(employeeId);
}
