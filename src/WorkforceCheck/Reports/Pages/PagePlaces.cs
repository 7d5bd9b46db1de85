namespace WorkforceCheck.Reports;

/// <summary>How many rows each school, or each trust, has in each section.</summary>
internal static class PagePlaces
{
    public static void Write(Page page, string title, string kind, IReadOnlyList<PlaceCounts> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        var (html, actions, id) = (page.Html, page.Actions, SectionWords.Lower(kind));
        html.Write($"<section><h2 id=\"{id}\">{title}</h2>\n<table class=\"places\" aria-labelledby=\"{id}\"><thead><tr><th scope=\"col\">{kind}</th>");
        var titles = SectionWords.InOrder.Select(section => SectionWords.Title(section, actions.Question, actions.DueUntil)).ToList();
        foreach (var column in titles)
        {
            html.Write($"<th scope=\"col\">{column}</th>");
        }

        html.Write("</tr></thead><tbody>\n");
        foreach (var place in places)
        {
            html.Write($"<tr><th scope=\"row\">{place.Name}{(place.Code is { } code ? $" ({code})" : "")}</th>");
            foreach (var section in SectionWords.InOrder)
            {
                WriteCount(html, titles[(int)section], place.In(section));
            }

            html.Write("</tr>\n");
        }

        html.Write("</tbody></table></section>\n");
    }

    /// <summary>The schools without a SENCO; nothing where there are none.</summary>
    public static void WriteWithoutSenco(Page page)
    {
        var (html, actions) = (page.Html, page.Actions);
        if (actions.WithoutSenco.IsEmpty)
        {
            return;
        }

        html.Write($"<section><h2>{ReportWords.WithoutSenco(actions.On)} ({actions.WithoutSenco.Length})</h2>\n<p>{ReportWords.FindSenco}</p>\n<ul>\n");
        foreach (var school in actions.WithoutSenco)
        {
            html.Write($"<li>{ReportWords.NameOf(school)}</li>\n");
        }

        html.Write("</ul></section>\n");
    }

    /// <summary>On a narrow screen there are no columns, and each count other than 0 has its title before it.</summary>
    private static void WriteCount(HtmlWriter html, string title, int count)
    {
        if (count == 0)
        {
            html.Write("<td class=\"zero\">0</td>");
        }
        else
        {
            html.Write($"<td data-title=\"{title}: \">{count}</td>");
        }
    }
}
