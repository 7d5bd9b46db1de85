using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>What the user says that headings of their file stand for, such as <c>Their heading=Role Start Date</c>.</summary>
public sealed class ColumnMap
{
    private const char Stands = '=';
    private const int MostShown = 60;

    private readonly ImmutableDictionary<string, Entry> _entries;

    private ColumnMap(ImmutableDictionary<string, Entry> entries) => _entries = entries;

    /// <summary>Nothing is said.</summary>
    public static ColumnMap Empty { get; } = new(ImmutableDictionary.Create<string, Entry>(StringComparer.Ordinal));

    /// <summary>Reads what is said, an entry a heading: <c>Their heading=Role Start Date</c>, or <c>Their heading=</c> for a column to leave out.</summary>
    /// <remarks>Blank entries and those that begin with <c>#</c> are passed over, so that the lines of a file can be given.</remarks>
    /// <exception cref="UnreadableFileException">An entry has no heading, or names no column.</exception>
    public static ColumnMap Of(IEnumerable<string> entries) => Empty.With(entries, "the map");

    /// <summary>Says more; of a heading of which something is said already, what is said here goes before.</summary>
    /// <param name="entries">As for <see cref="Of"/>.</param>
    /// <param name="source">Who says it, for messages.</param>
    /// <exception cref="UnreadableFileException">An entry has no heading, or names no column.</exception>
    internal ColumnMap With(IEnumerable<string> entries, string source)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var columns = _entries.ToBuilder();
        foreach (var entry in entries.Select(entry => entry.Trim('\uFEFF', ' ', '\t', '\r')).Where(entry => entry.Length > 0 && entry[0] != '#'))
        {
            var at = entry.LastIndexOf(Stands);
            var (heading, name) = at > 0 ? (HeadingKey.Of(entry[..at]), entry[(at + 1)..].Trim()) : ("", "");
            if (heading.Length == 0)
            {
                throw new UnreadableFileException($"{Quoted.Of(entry)} does not say what a heading stands for: write \"Their heading=Role Start Date\", or \"Their heading=\" to leave the column out.");
            }

            columns[heading] = new(entry[..at].Trim(), source, name.Length == 0 ? null : Synonyms.Find(name) ?? throw new UnreadableFileException(
                $"{Quoted.Of(name)}, which {Quoted.Of(entry)} names, is no column. The columns are {string.Join(", ", Columns.All.Select(column => column.Name))}."));
        }

        return new(columns.ToImmutable());
    }

    /// <summary>Whether anything is said of a heading, and the column that it stands for; null where it is to be left out.</summary>
    internal bool TryFind(string heading, out Column? column)
    {
        var isSaid = _entries.TryGetValue(HeadingKey.Of(heading), out var entry);
        column = entry?.Column;
        return isSaid;
    }

    /// <summary>Refuses a file that lacks a heading of which something is said: it is misspelt, and what was meant for it would go unheard.</summary>
    /// <param name="headings">All headings of the file.</param>
    /// <exception cref="UnreadableFileException">It is so.</exception>
    internal void RequireIn(IReadOnlyCollection<string> headings)
    {
        var missing = _entries.ExceptBy(headings.Select(HeadingKey.Of), entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value).OrderBy(entry => entry.Heading, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            throw new UnreadableFileException($"The file has no heading {string.Join(", and none ", missing.Select(entry => $"{Quoted.Of(entry.Heading)}, which {entry.Source} names"))}. Its headings are {Named(headings)}.");
        }
    }

    private static string Named(IReadOnlyCollection<string> headings)
    {
        var named = headings.Where(heading => heading.Length > 0).ToList();
        return $"{string.Join(", ", named.Take(MostShown).Select(Quoted.Of))}{(named.Count > MostShown ? $" and {named.Count - MostShown} more" : "")}";
    }

    private sealed record Entry(string Heading, string Source, Column? Column);
}
