using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>How an extract was read: what was done how often, each kind once with an example, or every note.</summary>
/// <param name="all">Whether every note is told.</param>
/// <param name="workspace">How much memory the notes may take.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class ReadingNotes(bool all, Workspace workspace, CancellationToken cancellation) : IDisposable
{
    /// <summary>Of what is told of the file and not of a line, such as its headings, so many are named.</summary>
    private const int MostNamed = 10;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(Note First, int Count, List<Note> OfFile)> _kinds = [];
    private readonly RecordSorter _byKind = new(workspace, cancellation);
    private readonly RecordWriter _record = new();
    private int _count;

    /// <summary>Whether every note is told.</summary>
    public bool All => all;

    /// <summary>Counts a note.</summary>
    public void Add(Note note)
    {
        if (_places.TryGetValue(note.Kind, out var place))
        {
            _kinds[place] = _kinds[place] with { Count = _kinds[place].Count + 1 };
        }
        else
        {
            _places[note.Kind] = place = _kinds.Count;
            _kinds.Add((note, 1, []));
        }

        if (note.Line is null && _kinds[place].OfFile.Count < MostNamed)
        {
            _kinds[place].OfFile.Add(note);
        }

        if (all)
        {
            _byKind.Add(_record.Clear().Number(place).Number(_count++).Text($"{note}").Bytes);
        }
    }

    /// <summary>The lines that tell of them, kind by kind as each first occurred.</summary>
    public IEnumerable<string> Lines() => all ? Every() : _kinds.Select(kind => kind.Count == 1
        ? $"{kind.First.Kind}: {kind.First}."
        : kind.OfFile.Count > 0 ? $"{kind.Count} x {kind.First.Kind}: {string.Join("; ", kind.OfFile)}{(kind.Count > kind.OfFile.Count ? $"; and {kind.Count - kind.OfFile.Count} more" : "")}."
        : $"{kind.Count} x {kind.First.Kind}, such as {kind.First}.");

    /// <inheritdoc/>
    public void Dispose() => _byKind.Dispose();

    private IEnumerable<string> Every()
    {
        var before = -1;
        foreach (var record in _byKind.Sorted())
        {
            var (place, text) = Of(record.Span);
            var (first, count, _) = _kinds[place];
            if (place != before)
            {
                yield return $"{count} x {first.Kind}.";
                before = place;
            }

            yield return $"{first.Kind}: {text}.";
        }
    }

    private static (int Place, string Text) Of(ReadOnlySpan<byte> record)
    {
        var reader = new RecordReader(record);
        var place = reader.Number();
        reader.Number();
        return (place, reader.Text());
    }
}
