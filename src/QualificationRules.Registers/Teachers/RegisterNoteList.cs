using System.Collections.Immutable;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Registers.Teachers;

/// <summary>The notes of files that may tell of very many teachers: of each kind the first thousand, and how many there are besides.</summary>
internal sealed class RegisterNoteList
{
    private const int MostOfKind = 1_000;

    private readonly List<Note> _notes = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(Note note)
    {
        var count = _counts[note.Kind] = _counts.GetValueOrDefault(note.Kind) + 1;
        if (count <= MostOfKind)
        {
            _notes.Add(note);
        }
    }

    public ImmutableArray<Note> ToImmutable() =>
        [.. _notes, .. _counts.Where(kind => kind.Value > MostOfKind).Select(kind => new Note(kind.Key, null, $"and {kind.Value - MostOfKind} more"))];
}
