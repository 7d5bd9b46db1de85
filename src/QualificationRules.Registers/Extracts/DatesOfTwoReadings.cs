namespace QualificationRules.Registers.Extracts;

/// <summary>Finds columns that have dates month first, in which every date that could also be day first is in doubt.</summary>
internal static class DatesOfTwoReadings
{
    public static IEnumerable<Problem> Find(IReadOnlyList<ExtractRow> rows)
    {
        foreach (var column in Columns.All.Where(column => column.IsDate))
        {
            if (rows.FirstOrDefault(row => MonthFirst.IsCertain(row[column])) is not { } certain)
            {
                continue;
            }

            foreach (var row in rows.Where(row => MonthFirst.IsPossible(row[column])))
            {
                yield return new(row.Line, column, $"{Quoted.Of(row[column])} can be read day first or month first, and line {certain.Line} of this column has the month first ({Quoted.Of(certain[column])}); write the column's dates as 2024-09-01.");
            }
        }
    }
}
