using System.Collections.Immutable;

namespace WorkforceCheck.Extract;

/// <summary>The first row of the file: which column stands where.</summary>
internal static class ExtractHeader
{
    /// <exception cref="ExtractException">A column is missing, given twice or not known.</exception>
    public static ImmutableArray<Column> Read(string[] names)
    {
        // Excel leaves separators behind where columns were deleted at the right.
        var last = Array.FindLastIndex(names, name => !string.IsNullOrWhiteSpace(name));
        names = [.. names.Take(last + 1).Select(name => name.Trim())];
        if (names is [var only] && (only.Contains(';', StringComparison.Ordinal) || only.Contains('\t', StringComparison.Ordinal)))
        {
            throw new ExtractException("The columns are separated by semicolons or tabs; commas are needed. In Excel: File, Save As, \"CSV UTF-8 (Comma delimited)\".");
        }

        var columns = names.Select((name, index) => Find(name, index)).ToImmutableArray();
        var twice = columns.GroupBy(column => column).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ExtractException($"The header has the column {Quoted.Of(twice.Key.Name)} {twice.Count()} times; each column may stand there once.");
        }

        var missing = Columns.All.Where(column => column.IsRequired).Except(columns).Select(column => column.Name).ToList();
        return missing.Count == 0 ? columns : throw new ExtractException($"The header, on the first line, lacks the column{(missing.Count > 1 ? "s" : "")} {string.Join(", ", missing)}.");
    }

    private static Column Find(string name, int index)
    {
        if (name.Length == 0)
        {
            throw new ExtractException($"Column {index + 1} of the header has no name.");
        }

        return Columns.All.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ExtractException($"The header has an unknown column, {Quoted.Of(name)}. The columns allowed are {string.Join(", ", Columns.All.Select(column => column.Name))}.");
    }
}
