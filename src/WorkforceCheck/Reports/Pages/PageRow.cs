namespace WorkforceCheck.Reports;

/// <summary>A person of whom something is asked: a row to read at once, and below it one that can be unfolded.</summary>
internal static class PageRow
{
    public static void Write(Page page, ActionItem item)
    {
        var html = page.Html;
        html.Write("<tr>");
        WriteWho(html, item);
        WriteWhen(page, item);
        if (item.Answer is not { } answer)
        {
            html.Write($"<td colspan=\"2\">{item.Action}</td></tr>\n");
            return;
        }

        var (question, spans, window) = (page.Actions.Question, AppointmentTimeline.Of([.. answer.Taken.Prepend(answer)], page.Evaluator), CourseWindow.Of(answer));
        var deadline = item.Section == ReportSection.CannotBeDecided ? null : item.Day;
        html.Write($"<td>{(item.Action.Length > 0 ? item.Action : item.Why)}</td><td>");
        TimelinePicture.Write(html, page.Axis, question, spans, deadline, window);
        html.Write("</td></tr>\n<tr class=\"more\"><td colspan=\"4\">");
        page.Unfold();
        html.Write($"<summary aria-label=\"Why, and on whose authority: {item.Name}\">Why, and on whose authority</summary><div>");
        PageWhy.Write(page, item, answer, SpanWords.Of(spans, question, window));
        html.Write("</div></details></td></tr>\n");
    }

    /// <summary>The head of a row: the person, what is to be known at once, the school, and the line in the file.</summary>
    public static void WriteWho(HtmlWriter html, ActionItem item)
    {
        html.Write($"<th scope=\"row\">{(item.Name.Length > 0 ? item.Name : "Name not known")}");
        if (!item.ReadTwoWays.IsEmpty)
        {
            html.Write(" <span class=\"tag\">read two ways</span>");
        }

        if (item.School.Length > 0)
        {
            html.Write($"<span class=\"sub\">{item.School}</span>");
        }

        html.Write($"<span class=\"sub\">line {item.Line}</span></th>");
    }

    private static void WriteWhen(Page page, ActionItem item)
    {
        var html = page.Html;
        if (item.Day is not { } day)
        {
            html.Write($"<td><b>{item.Outcome}</b></td>");
        }
        else if (item.Section == ReportSection.CannotBeDecided)
        {
            html.Write($"<td><b>{item.Outcome}</b><span class=\"sub\">{ReportWords.OverdueFrom(item, day)}</span></td>");
        }
        else
        {
            html.Write($"<td class=\"day\"><b>{Shown.InCell(day)}</b><span class=\"rel\">{DueWords.Of(day, page.Actions.On)}</span></td>");
        }
    }
}
