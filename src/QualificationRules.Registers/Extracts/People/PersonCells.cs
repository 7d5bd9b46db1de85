using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>What the rows of one person say of the person: each cell once, repeated or left blank in the other rows.</summary>
internal static class PersonCells
{
    public static ExtractRow Merge(ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        var merged = new Dictionary<Column, ExtractCell> { [Columns.EmployeeId] = rows[0].Cells[Columns.EmployeeId] };
        foreach (var (column, cell) in rows.SelectMany(row => row.Cells).Where(cell => cell.Key.IsOfPerson))
        {
            if (merged.TryAdd(column, cell) || column.AreSame(merged[column].Text, cell.Text) || (IsName(column) && HaveSameWords(merged[column].Text, cell.Text)))
            {
                continue;
            }

            var earlier = merged[column];
            problems.Add(new(cell.Line, column,
                $"{Quoted.Of(cell.Text)} contradicts line {earlier.Line} of the same person, which has {Quoted.Of(earlier.Text)}; repeat the cell as it is, or leave it blank."));
        }

        return new(rows[0].Line, merged, RoleReading.Other);
    }

    private static bool IsName(Column column) => column == Columns.Name || column == Columns.Forename || column == Columns.Surname;

    /// <summary>"Brown, Amy" is the name of Amy Brown.</summary>
    private static bool HaveSameWords(string one, string other) => WordsOf(one).SequenceEqual(WordsOf(other), StringComparer.Ordinal);

    private static IEnumerable<string> WordsOf(string name) => name.ToUpperInvariant()
        .Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
