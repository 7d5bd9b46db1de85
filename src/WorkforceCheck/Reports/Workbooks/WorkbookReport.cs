namespace WorkforceCheck.Reports;

/// <summary>The report as a workbook (xlsx): a summary, what changed, and a sheet for each section. The same report gives the same bytes.</summary>
internal static class WorkbookReport
{
    /// <summary>The most rows of a sheet. A sheet can have 1,048,576, but rows are sorted in memory, and nobody reads more.</summary>
    public const int MostRows = 20_000;

    /// <param name="actions">What it shows.</param>
    /// <param name="report">Of how many rows.</param>
    /// <param name="changes">What changed since an earlier run; null where there is none to compare with.</param>
    /// <param name="into">Where it is written; it need not be sought, and stays open.</param>
    public static void Write(ActionReport actions, CheckReport report, ChangeReport? changes, Stream into)
    {
        using var workbook = new WorkbookFile(into, [
            SummarySheet.Name, .. changes is null ? Array.Empty<string>() : [ChangesSheet.Name], .. actions.Sections.Select(section => SectionSheet.NameOf(section.Section, actions.Question)),
        ]);
        SummarySheet.Write(actions, report, changes, workbook);
        if (changes is not null)
        {
            ChangesSheet.Write(changes, workbook);
        }

        foreach (var section in actions.Sections)
        {
            SectionSheet.Write(section, actions, workbook);
        }
    }
}
