namespace QualificationRules.Registers.Extracts;

/// <summary>Checks the cells of a row, each by its column.</summary>
internal static class RowCheck
{
    /// <summary>Adds what is wrong with the cells to the problems, and how they were read to the notes.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isPost">Whether the row is of a post that is asked about; of any other only the cells about the person count.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="notes">How cells were read.</param>
    public static void Check(ExtractRow row, bool isPost, List<Problem> problems, List<Note> notes)
    {
        foreach (var (column, cell) in row.Cells.Where(cell => isPost || cell.Key.IsOfPerson))
        {
            if (cell.Text.Any(char.IsControl))
            {
                problems.Add(new(row.Line, column, $"{Quoted.Of(cell.Text)} is not allowed here; write {column.Allowed}."));
                continue;
            }

            var (isAllowed, how, cause, shown) = column.Check(cell.Text);
            if (!isAllowed)
            {
                problems.Add(new(row.Line, column, $"{Quoted.Of(cell.Text)} is not allowed here{(cause is null ? "" : $": {cause}")}; write {column.Allowed}."));
            }
            else if (how is not null)
            {
                notes.Add(new(how, row.Line, $"{column.Name}: {Quoted.Of(cell.Text)} is {shown}"));
            }
        }
    }
}
