namespace WorkforceCheck.Reports;

/// <summary>A section of those of whom something is asked, as a table: who, by when, what to do next, and the outcome over time.</summary>
internal static class PageSection
{
    public static void Write(Page page, SectionOfReport section)
    {
        var (html, key) = (page.Html, SectionWords.Key(section.Section));
        html.Write($"<section class=\"{key}\"><h2 id=\"{key}\">{ReportWords.Heading(section, page.Actions)}</h2>\n");
        if (!section.Shown.IsEmpty)
        {
            html.Write($"<table class=\"people\" aria-labelledby=\"{key}\"><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">{PageWords.DueBy(page.Actions.Question)}</th><th scope=\"col\">What to do next</th><th scope=\"col\">{page.Axis.FirstYear} to {page.Axis.LastYear}</th></tr></thead><tbody>\n");
            foreach (var item in section.Shown)
            {
                PageRow.Write(page, item);
            }

            html.Write("</tbody></table>\n");
        }

        if (section.NotShown > 0)
        {
            html.Write($"<p>{PageWords.NotShown(section.NotShown)}</p>\n");
        }

        html.Write("</section>\n");
    }
}
