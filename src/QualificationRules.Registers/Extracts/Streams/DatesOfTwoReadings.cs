using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>Finds columns that have dates month first, in which every date that could also be day first is in doubt.</summary>
internal sealed class DatesOfTwoReadings
{
    private static readonly ImmutableArray<Column> Dates = [.. Columns.All.Where(column => column.IsDate)];

    private readonly Dictionary<Column, ExtractCell> _certain = [];

    /// <summary>Looks at a row; every row is looked at, in order, before any is asked about.</summary>
    public void Look(ExtractRow row)
    {
        foreach (var (column, cell) in row.Cells)
        {
            if (column.IsDate && MonthFirst.IsCertain(cell.Text))
            {
                _certain.TryAdd(column, cell);
            }
        }
    }

    /// <summary>The dates of a row that are in doubt.</summary>
    public IEnumerable<Problem> Find(ExtractRow row) => _certain.Count == 0 ? [] : Dates
        .Where(column => _certain.ContainsKey(column) && MonthFirst.IsPossible(row[column]))
        .Select(column => new Problem(row.Line, column, $"{Quoted.Of(row[column])} can be read day first or month first, and line {_certain[column].Line} of this column has the month first ({Quoted.Of(_certain[column].Text)}); write the column's dates as 2024-09-01."));
}
