namespace WorkforceCheck.Extract;

/// <summary>A row of the extract: one post.</summary>
internal sealed class ExtractRow(int line, IReadOnlyDictionary<Column, ExtractCell> cells)
{
    /// <summary>Its line in the file, the header being line 1.</summary>
    public int Line { get; } = line;

    /// <summary>The cells that are not blank.</summary>
    public IReadOnlyDictionary<Column, ExtractCell> Cells { get; } = cells;

    public string EmployeeId => this[Columns.EmployeeId];

    /// <summary>The text of a cell, without spaces around it; empty where it is blank or the file has no such column.</summary>
    public string this[Column column] => Cells.TryGetValue(column, out var cell) ? cell.Text : "";

    /// <summary>The line that a cell stands on; the row's own where it is blank.</summary>
    public int LineOf(Column? column) => column is not null && Cells.TryGetValue(column, out var cell) ? cell.Line : Line;
}
