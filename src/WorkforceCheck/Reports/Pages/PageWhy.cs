using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Why an outcome is what it is, on whose authority, and what else is to be known of the person.</summary>
internal static class PageWhy
{
    public static void Write(Page page, ActionItem item, Answer answer, string overTime)
    {
        var (html, verdict) = (page.Html, answer.Verdict);
        html.Write("<ul class=\"why\">");
        foreach (var reason in verdict.Reasons)
        {
            WriteReason(html, reason);
        }

        html.Write("</ul><div>");
        WriteReadings(html, item);
        if (verdict.Outcome == Outcome.Indeterminate)
        {
            html.Write($"<p><b>Possible</b>, as the facts stand: {string.Join(" or ", verdict.Possible.Select(outcome => SectionWords.Lower(OutcomeWords.Of(verdict.Question, outcome))))}.</p>");
        }

        WriteChecks(html, item);
        if (RowsAsOne.Words(answer) is { Length: > 0 } rows)
        {
            html.Write($"<p><b>One appointment.</b> {rows}</p>");
        }

        html.Write($"<p><b>Over time.</b> {overTime}</p>");
        WriteNotes(html, item);
        PageFacts.Write(page, answer);
        html.Write("</div>");
    }

    /// <summary>Other readings of the law that would ask something else; nothing where there is none.</summary>
    public static void WriteReadings(HtmlWriter html, ActionItem item)
    {
        foreach (var reading in item.ReadTwoWays)
        {
            html.Write($"<p><b>Read two ways.</b> The words of the law can be read otherwise; take advice before you rely on this. As shown: {SectionWords.Lower(item.Outcome)}. Read otherwise, {reading}</p>");
        }
    }

    /// <summary>What to look at in the record; nothing where there is none.</summary>
    public static void WriteChecks(HtmlWriter html, ActionItem item)
    {
        foreach (var check in item.Checks)
        {
            html.Write($"<p><b>Check the record.</b> {check}</p>");
        }
    }

    /// <summary>Guidance and advice beside what is to be done; nothing where there is none.</summary>
    public static void WriteNotes(HtmlWriter html, ActionItem item)
    {
        foreach (var note in item.Notes)
        {
            html.Write($"<p><b>Note.</b> {note}</p>");
        }
    }

    /// <summary>The provisions, each with its address.</summary>
    public static void WriteAuthority(HtmlWriter html, IEnumerable<Citation> citations)
    {
        var first = true;
        foreach (var citation in citations)
        {
            html.Write($"{(first ? " " : "; ")}");
            first = false;
            if (citation.Url.StartsWith("https://", StringComparison.Ordinal))
            {
                html.Write($"<a href=\"{citation.Url}\">{citation.ToString()}</a>");
            }
            else
            {
                html.Write($"{citation.ToString()}");
            }
        }
    }

    private static void WriteReason(HtmlWriter html, Reason reason)
    {
        var (mark, word) = reason.Holds switch { Truth.True => ("✓", "Yes"), Truth.False => ("✗", "No"), _ => ("?", "Not known") };
        html.Write($"<li><b role=\"img\" aria-label=\"{word}:\">{mark}</b> {DecisiveReasons.WithLaw(reason)}");
        WriteAuthority(html, reason.Citations);
        html.Write("</li>");
    }
}
