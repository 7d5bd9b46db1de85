namespace QualificationRules.Registers.Extracts;

/// <summary>Cells by which a column that means nothing by its heading seems to tell what answers depend on: the file is asked about, as where a heading is not clear.</summary>
internal static class UnclearCells
{
    /// <summary>Looks at a row of somebody who is, or may be, asked about.</summary>
    /// <exception cref="UnreadableFileException">A cell seems to tell of an award, or of when somebody left, and the file has no column for it.</exception>
    public static void Check(SheetRow row, Header header)
    {
        var hasEnds = header.Present.Contains(Columns.RoleEnd) || header.Present.Contains(Columns.ContractEnd);
        foreach (var at in header.Leavers.Where(at => !hasEnds && at < row.Cells.Length && LeaverColumns.MayBeEnd(header.Headings[at], CellText.Clean(row.Cells[at]))))
        {
            throw header.NotClear([
                $"{Quoted.Of(header.Headings[at])} has {Quoted.Of(CellText.Clean(row.Cells[at]))} on line {row.Line}, which is not yes or no: did you mean {Columns.RoleEnd.Name} or {Columns.ContractEnd.Name}? Leave it out only where it does not tell who has left"]);
        }

        foreach (var at in header.Unasked.Where(at => at < row.Cells.Length && !HasAward(row, header) && MayTellOfAward(header.Headings[at], CellText.Clean(row.Cells[at]))))
        {
            throw header.NotClear([
                $"{Quoted.Of(header.Headings[at])} has {Quoted.Of(CellText.Clean(row.Cells[at]))} on line {row.Line}, and no column for an award has anything there: "
                + $"did you mean {Columns.Nasenco.Awarded.Name} or {Columns.Npq.Awarded.Name}? Where the column does not tell whether the award is held, leave it out with --map \"{header.Headings[at]}=\""]);
        }
    }

    private static bool HasAward(SheetRow row, Header header) =>
        Enumerable.Range(0, Math.Min(row.Cells.Length, header.Columns.Length))
            .Any(at => header.Columns[at] is { } column && Columns.Courses.Any(course => course.IsOfSencos && course.HasDate(column)) && CellText.Clean(row.Cells[at]).Length > 0);

    private static bool MayTellOfAward(string heading, string text) =>
        AwardWords.AreIn(text)
        || (UnclearHeadings.NamesAward(heading) && (DateCell.TryParse(text, out _) || Cells.YesNo(text) is { IsRead: true, Value: true } || AwardWords.SayThatItIsHeld(text)));
}
