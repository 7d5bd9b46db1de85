using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>The top of the page: what it is about, how many there are of each, and what the drawings mean.</summary>
internal static class PageHead
{
    /// <summary>The outcomes told apart in a drawing, in the order of the key.</summary>
    private static readonly Outcome[] Drawn = [Outcome.Pending, Outcome.NotSatisfied, Outcome.Satisfied, Outcome.Exempt, Outcome.Indeterminate, Outcome.NotApplicable];

    public static void Write(Page page, CheckReport report)
    {
        var (html, actions) = (page.Html, page.Actions);
        html.Write("""
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">

            """);
        html.Write($"<title>{PageWords.Title(actions.Question)}, {actions.Source}, {Shown.InText(actions.On)}</title>\n<style>\n");
        WriteStyle(html.Writer);
        html.Write("</style></head>\n<body>\n");
        TimelinePicture.WriteShared(html, page.Axis, actions.On);
        html.Write($"<header><h1>{PageWords.Title(actions.Question)}</h1>\n");
        html.Write($"<p>{actions.Source}, as of <b>{Shown.InText(actions.On)}</b>: {PageWords.Rows(actions, report)}. {PageWords.Rules(actions)} <b>Confidential: personal data.</b></p>\n");
        if (ReportWords.ShownOnly(actions) is { Length: > 0 } shownOnly)
        {
            html.Write($"<p>{shownOnly}</p>\n");
        }

        if (actions.Sections.Sum(section => section.NotShown) is > 0 and var rest)
        {
            html.Write($"<p><b>The page stops at {PageReport.MostPeople} people</b>: {rest} are counted here and not shown. --format csv has them all.</p>\n");
        }

        WriteTiles(page);
        if (ReportWords.WithoutAwards(report) is { Length: > 0 } warning)
        {
            html.Write($"<p><b>{warning}</b></p>\n");
        }

        WriteKey(html, actions.Question, Shown.InText(actions.On));
        html.Write("</header>\n");
    }

    private static void WriteTiles(Page page)
    {
        var (html, actions) = (page.Html, page.Actions);
        html.Write("<nav aria-label=\"Sections\"><ul class=\"tiles\">\n");
        foreach (var section in actions.Wanted)
        {
            var key = SectionWords.Key(section.Section);
            var words = SectionWords.Tile(section.Section, actions.Question, actions.DueUntil);
            var more = ReportWords.OfSome(section, actions);
            if (section.Count > 0)
            {
                html.Write($"<li class=\"{key}\"><a href=\"#{key}\"><b>{section.Count}</b> {words}{(more.Length > 0 ? $", {more}" : "")}</a></li>\n");
            }
            else
            {
                html.Write($"<li class=\"{key}\"><p><b>0</b> {words}</p></li>\n");
            }
        }

        html.Write("</ul></nav>\n");
    }

    private static void WriteKey(HtmlWriter html, Question question, string on)
    {
        html.Write("<h2 class=\"small\">Key</h2>\n<ul class=\"key\">\n");
        foreach (var outcome in Drawn)
        {
            html.Write("<li><svg viewBox=\"0 0 28 24\" aria-hidden=\"true\">");
            TimelinePicture.Bar(html, outcome, 1, 26);
            html.Write($"</svg> {SectionWords.Lower(OutcomeWords.Of(question, outcome))}</li>\n");
        }

        html.Write($"<li><svg viewBox=\"-7 0 14 24\" aria-hidden=\"true\"><use href=\"#deadline\"/></svg> {(question == Question.SencoQualification ? "last day without the award" : "last day")}</li>\n");
        html.Write("<li><svg viewBox=\"0 0 28 24\" aria-hidden=\"true\"><path class=\"course\" d=\"M2 16v-5h24v5\"/></svg> outcome of the course projected</li>\n");
        html.Write($"<li><svg viewBox=\"-7 0 14 24\" aria-hidden=\"true\"><path class=\"on\" d=\"M0 0v24\"/></svg> the date asked about, {on}</li>\n</ul>\n");
        html.Write("<p class=\"key\">In the reasons ✓ says that a condition of the rule is met, ✗ that it is not, and ? that it is not known.</p>\n");
    }

    private static void WriteStyle(TextWriter writer)
    {
        using var style = new StreamReader(typeof(PageHead).Assembly.GetManifestResourceStream("page.css")!);
        writer.Write(style.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
