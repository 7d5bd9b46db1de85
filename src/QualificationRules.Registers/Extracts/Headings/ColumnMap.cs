using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>What the user says that headings of their file stand for, such as <c>Their heading=Role Start Date</c>.</summary>
public sealed class ColumnMap
{
    private const char Stands = '=';

    private readonly ImmutableDictionary<string, Column?> _columns;

    private ColumnMap(ImmutableDictionary<string, Column?> columns) => _columns = columns;

    /// <summary>Nothing is said.</summary>
    public static ColumnMap Empty { get; } = new(ImmutableDictionary.Create<string, Column?>(StringComparer.Ordinal));

    /// <summary>Reads what is said, an entry a heading: <c>Their heading=Role Start Date</c>, or <c>Their heading=</c> for a column to leave out.</summary>
    /// <remarks>Blank entries and those that begin with <c>#</c> are passed over, so that the lines of a file can be given.</remarks>
    /// <exception cref="UnreadableFileException">An entry has no heading, or names no column.</exception>
    public static ColumnMap Of(IEnumerable<string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var columns = ImmutableDictionary.CreateBuilder<string, Column?>(StringComparer.Ordinal);
        foreach (var entry in entries.Select(entry => entry.Trim('\uFEFF', ' ', '\t', '\r')).Where(entry => entry.Length > 0 && entry[0] != '#'))
        {
            var at = entry.LastIndexOf(Stands);
            var (heading, name) = at > 0 ? (HeadingKey.Of(entry[..at]), entry[(at + 1)..].Trim()) : ("", "");
            if (heading.Length == 0)
            {
                throw new UnreadableFileException($"{Quoted.Of(entry)} does not say what a heading stands for: write \"Their heading=Role Start Date\", or \"Their heading=\" to leave the column out.");
            }

            columns[heading] = name.Length == 0 ? null : Synonyms.Find(name) ?? throw new UnreadableFileException(
                $"{Quoted.Of(name)}, which {Quoted.Of(entry)} names, is no column. The columns are {string.Join(", ", Columns.All.Select(column => column.Name))}.");
        }

        return new(columns.ToImmutable());
    }

    /// <summary>Whether anything is said of a heading, and the column that it stands for; null where it is to be left out.</summary>
    internal bool TryFind(string heading, out Column? column) => _columns.TryGetValue(HeadingKey.Of(heading), out column);
}
