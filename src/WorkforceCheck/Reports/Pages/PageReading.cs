namespace WorkforceCheck.Reports;

/// <summary>How the file was read: what of it nobody has decided, and what was made of its cells.</summary>
internal static class PageReading
{
    public static void Write(Page page, CheckReport report, ReadingNotes reading)
    {
        var html = page.Html;
        var open = report.LeftOpen.ToList();
        var notes = reading.Lines().ToList();
        if (open.Count == 0 && notes.Count == 0)
        {
            return;
        }

        html.Write("<section><h2>How the file was read</h2>\n");
        if (open.Count > 0)
        {
            html.Write("<p>Left open: these cells were not used. Fill in the column that is named and run the check again.</p>\n");
            WriteList(html, open.Select(ReadingReport.TextOf));
        }

        if (notes.Count > 0)
        {
            page.Unfold();
            html.Write("<summary>What was made of its cells</summary>\n");
            WriteList(html, notes);
            html.Write("</details>\n");
        }

        html.Write("</section>\n");
    }

    private static void WriteList(HtmlWriter html, IEnumerable<string> entries)
    {
        html.Write("<ul>\n");
        foreach (var entry in entries)
        {
            html.Write($"<li>{entry}</li>\n");
        }

        html.Write("</ul>\n");
    }
}
