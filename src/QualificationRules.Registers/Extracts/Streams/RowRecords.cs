using System.Collections.Frozen;
using QualificationRules.Registers.Sorting;

namespace QualificationRules.Registers.Extracts;

/// <summary>Writes the rows of a file as records, and reads them back.</summary>
internal sealed class RowRecords(Header header)
{
    private static readonly FrozenDictionary<Column, int> Places = Columns.All.Select((column, at) => KeyValuePair.Create(column, at)).ToFrozenDictionary();

    private readonly RoleReadings _roles = new(header);

    public static void Write(ExtractRow row, RecordWriter into)
    {
        into.Text(row.Fault ?? "").Count(row.Cells.Count);
        foreach (var (column, cell) in row.Cells)
        {
            into.Count(Places[column]).Text(cell.Text);
        }
    }

    public ExtractRow Read(int line, RecordReader from)
    {
        var fault = from.Text();
        var count = from.Count();
        var cells = new Dictionary<Column, ExtractCell>(count);
        for (; count > 0; count--)
        {
            var column = Columns.All[from.Count()];
            cells[column] = new(line, from.Text());
        }

        // A row of another role was written without its role.
        var role = cells.TryGetValue(Columns.Role, out var cell) ? cell.Text : "";
        return new(line, cells, _roles.Of(role), fault.Length > 0 ? fault : null);
    }
}
