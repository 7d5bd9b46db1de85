using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Finds columns that have dates month first, in which every date that could also be day first is in doubt; and where no date of the file can only
/// be day first, every other column too: a file comes from one system.
/// </summary>
internal sealed class DatesOfTwoReadings
{
    private static readonly ImmutableArray<Column> Dates = [.. Columns.All.Where(column => column.IsDate)];

    private readonly Dictionary<Column, ExtractCell> _certain = [];
    private (Column Column, ExtractCell Cell)? _first;
    private bool _hasDayFirst;

    /// <summary>Looks at a row; every row is looked at, in order, before any is asked about.</summary>
    public void Look(ExtractRow row)
    {
        foreach (var (column, cell) in row.Cells.Where(cell => cell.Key.IsDate))
        {
            if (MonthFirst.IsCertain(cell.Text))
            {
                _certain.TryAdd(column, cell);
                _first ??= (column, cell);
            }

            _hasDayFirst |= MonthFirst.IsDayFirst(cell.Text);
        }
    }

    /// <summary>The dates of a row that are in doubt.</summary>
    public IEnumerable<Problem> Find(ExtractRow row) => _first is not { } first ? [] : Dates
        .Where(column => (_certain.ContainsKey(column) || !_hasDayFirst) && MonthFirst.IsPossible(row[column]))
        .Select(column => _certain.TryGetValue(column, out var cell)
            ? Doubt(row, column, $"line {cell.Line} of this column has the month first ({Quoted.Of(cell.Text)}); write the column's dates as 2024-09-01.")
            : Doubt(row, column, $"line {first.Cell.Line} has the month first in {first.Column.Name} ({Quoted.Of(first.Cell.Text)}), and no date of the file can only be day first; write the dates as 2024-09-01."));

    private static Problem Doubt(ExtractRow row, Column column, string cause) => new(row.Line, column, $"{Quoted.Of(row[column])} can be read day first or month first, and {cause}");
}
