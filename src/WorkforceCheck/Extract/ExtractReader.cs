using System.Collections.Immutable;
using CsvHelper;

namespace WorkforceCheck.Extract;

/// <summary>Reads the text of a CSV file into rows. A row that is wrong in itself is a problem; the others are still read.</summary>
internal static class ExtractReader
{
    /// <summary>A row that cannot be given to its person cannot hold back their other rows.</summary>
    private const string PersonNotKnown = "Whose row this is may not have been read: until it is mended, an answer for the same person may lack this post.";

    /// <exception cref="ExtractException">There is no text, or its header cannot be used.</exception>
    public static ExtractTable Read(string text)
    {
        var misquoted = new HashSet<int>();
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            // No column holds line breaks, so that a quotation mark left open spoils one line and not the rest of the file.
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => misquoted.Add((int)record.LineNumber),
        };
        using var csv = CsvReader.FromText(text, options);
        if (!csv.Read())
        {
            throw new ExtractException("The file is empty. Its first line has to be the header.");
        }

        var header = csv.Current.ToArray();
        var columns = ExtractHeader.Read(header);
        var rows = ImmutableArray.CreateBuilder<ExtractRow>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            if (!fields.All(string.IsNullOrWhiteSpace))
            {
                var row = Row((int)csv.LineNumber, columns, fields);
                rows.Add(row);
                problems.AddRange(Problems(row, fields, columns.Length, header.Length, misquoted));
            }
        }

        return rows.Count > 0
            ? new([.. columns], rows.ToImmutable(), problems.ToImmutable())
            : throw new ExtractException("The file has a header and no rows.");
    }

    private static ExtractRow Row(int line, ImmutableArray<Column> columns, string[] fields)
    {
        var cells = new Dictionary<Column, ExtractCell>();
        for (var i = 0; i < columns.Length && i < fields.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(fields[i]))
            {
                cells[columns[i]] = new(line, fields[i].Trim());
            }
        }

        return new(line, cells);
    }

    private static IEnumerable<Problem> Problems(ExtractRow row, string[] fields, int columns, int widest, HashSet<int> misquoted)
    {
        // Where cells cannot be told apart, what each says means nothing.
        if (misquoted.Contains(row.Line))
        {
            return [new(row.Line, null, "The quotation marks do not match; put a cell that has commas or quotation marks into quotation marks on one line, and double those inside. " + PersonNotKnown)];
        }

        if (fields.Length < columns || fields.Length > widest || !fields.Skip(columns).All(string.IsNullOrWhiteSpace))
        {
            return [new(row.Line, null, $"The row has {fields.Length} cells and the header {columns}; each row needs as many as the header, and a cell that has a comma needs quotation marks around it.")];
        }

        var wrong = row.Cells.Where(cell => !IsAllowed(cell.Key, cell.Value.Text))
            .Select(cell => new Problem(row.Line, cell.Key, $"{Quoted.Of(cell.Value.Text)} is not allowed here; write {cell.Key.Allowed}."));
        return row.EmployeeId.Length > 0 ? wrong : wrong.Append(new(row.Line, Columns.EmployeeId, "The cell is blank; every row needs the id of its person. " + PersonNotKnown));
    }

    private static bool IsAllowed(Column column, string text) => !text.Any(char.IsControl) && column.Allows(text);
}
