namespace QualificationRules.Registers.Extracts;

/// <summary>A row of the extract.</summary>
public sealed class ExtractRow
{
    internal ExtractRow(int line, IReadOnlyDictionary<Column, ExtractCell> cells, RoleReading role, string? fault = null) =>
        (Line, Cells, Role, Fault) = (line, cells, role, fault);

    /// <summary>Its line in the file, or its row in the sheet; the first is 1.</summary>
    public int Line { get; }

    /// <summary>Who the row is about; empty where it does not say.</summary>
    public string EmployeeId => this[Columns.EmployeeId];

    /// <summary>The name of the person; empty where the row has none.</summary>
    public string Name => this[Columns.Name] is { Length: > 0 } name ? name : $"{this[Columns.Forename]} {this[Columns.Surname]}".Trim();

    /// <summary>The name of the school; empty where the row has none.</summary>
    public string School => this[Columns.School];

    /// <summary>The school's URN as the row has it; empty where it has none.</summary>
    public string Urn => this[Columns.Urn];

    /// <summary>The cells that are not blank.</summary>
    internal IReadOnlyDictionary<Column, ExtractCell> Cells { get; }

    /// <summary>What the row says of the role.</summary>
    internal RoleReading Role { get; }

    /// <summary>Why its cells cannot be told apart; null where they can.</summary>
    internal string? Fault { get; }

    /// <summary>False where its cells cannot be told apart.</summary>
    internal bool IsReadable => Fault is null;

    /// <summary>The text of a cell, without spaces around it; empty where it is blank or the file has no such column.</summary>
    internal string this[Column column] => Cells.TryGetValue(column, out var cell) ? cell.Text : "";

    /// <summary>The line that a cell stands on; the row's own where it is blank.</summary>
    internal int LineOf(Column? column) => column is not null && Cells.TryGetValue(column, out var cell) ? cell.Line : Line;
}
