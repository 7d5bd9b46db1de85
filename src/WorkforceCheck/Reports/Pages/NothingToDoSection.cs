namespace WorkforceCheck.Reports;

/// <summary>Those of whom nothing is asked, folded away: most people of most files are among them, so each is told in a few words.</summary>
internal static class NothingToDoSection
{
    public static void Write(Page page, SectionOfReport section)
    {
        var (html, key) = (page.Html, SectionWords.Key(section.Section));
        html.Write($"<section class=\"{key}\"><h2 id=\"{key}\">{ReportWords.Heading(section, page.Actions)}</h2>\n");
        page.Unfold();
        html.Write($"<summary>Show who, and why: {Counts(section)}</summary>\n");
        html.Write($"<table class=\"people nobody\" aria-labelledby=\"{key}\"><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Outcome</th><th scope=\"col\">Why, and on whose authority</th></tr></thead><tbody>\n");
        foreach (var item in section.Shown)
        {
            Write(html, item);
        }

        html.Write("</tbody></table>\n</details>\n");
        if (section.NotShown > 0)
        {
            html.Write($"<p>{PageWords.NotShown(section.NotShown)}</p>\n");
        }

        html.Write("</section>\n");
    }

    /// <summary>How many have each outcome, and how many of those shown have something that is easily missed in a fold.</summary>
    private static string Counts(SectionOfReport section)
    {
        var (toCheck, readTwoWays) = (section.Shown.Count(item => !item.Checks.IsEmpty), section.Shown.Count(item => !item.ReadTwoWays.IsEmpty));
        var more = new[] { (toCheck, "with something to check in the record"), (readTwoWays, "read two ways") }.Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}").ToList();
        return $"{string.Join(", ", section.Outcomes.Select(outcome => $"{outcome.Count} {outcome.Outcome}"))}{(more.Count > 0 ? $"; {string.Join(", ", more)}" : "")}";
    }

    private static void Write(HtmlWriter html, ActionItem item)
    {
        html.Write("<tr>");
        PageRow.WriteWho(html, item);
        html.Write($"<td><b>{item.Outcome}</b></td><td>{item.Why}");
        PageWhy.WriteAuthority(html, item.Authority);
        if (item.Action.Length > 0)
        {
            html.Write($"<p>{item.Action}</p>");
        }

        PageWhy.WriteReadings(html, item);
        PageWhy.WriteChecks(html, item);
        PageWhy.WriteNotes(html, item);
        html.Write("</td></tr>\n");
    }
}
