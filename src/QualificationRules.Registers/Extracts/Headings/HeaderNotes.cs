namespace QualificationRules.Registers.Extracts;

/// <summary>What is worth telling of a file and its headings.</summary>
internal static class HeaderNotes
{
    public static IEnumerable<Note> Of(Sheet sheet, ExtractOptions options)
    {
        var header = sheet.Header;
        foreach (var note in sheet.Notes)
        {
            yield return note;
        }

        if (header.Line > 1)
        {
            yield return new(NoteKinds.BeforeHeader, null, $"the headings are on line {header.Line}");
        }

        foreach (var note in header.Notes)
        {
            yield return note;
        }

        foreach (var heading in header.LeftOut.Where(heading => !header.Leavers.Any(at => string.Equals(header.Headings[at], heading, StringComparison.Ordinal))))
        {
            yield return new(NoteKinds.LeftOut, null, Quoted.Of(heading));
        }

        if (!header.Present.Contains(Columns.Role))
        {
            yield return new(NoteKinds.NoRoleColumn, null, "leave out rows of other roles, or give the column Role");
        }

        if (TrainingReader.SaysThatThereAreNone(header.Present, options))
        {
            yield return new(NoteKinds.NoCourses, null, "where courses are recorded elsewhere, add the columns, or Training Complete with \"no\"");
        }

        if (!header.Present.Contains(Columns.EmployeeId))
        {
            yield return new(NoteKinds.TrnAsId, null, "give the column Employee ID where the same person may stand without a TRN");
        }
    }
}
