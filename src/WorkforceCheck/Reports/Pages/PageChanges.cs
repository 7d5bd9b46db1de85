using System.Globalization;

namespace WorkforceCheck.Reports;

/// <summary>What changed since an earlier run: who, what became of it, and why.</summary>
internal static class PageChanges
{
    public static void Write(Page page, ChangeReport changes)
    {
        var html = page.Html;
        html.Write($"<section><h2 id=\"changes\">{changes.Title}</h2>\n<p>{ChangeWords.Counts(changes)}.</p>\n");
        if (changes.Count > 0)
        {
            html.Write("<table class=\"changes\" aria-labelledby=\"changes\"><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Change</th><th scope=\"col\">Why</th></tr></thead><tbody>\n");
            foreach (var (kind, change) in changes.Kinds.SelectMany(kind => kind.Shown, (kind, change) => (kind.Kind, change)))
            {
                html.Write($"<tr><th scope=\"row\">{change.Name} <span class=\"sub\">{change.School}{Line(change)}</span></th><td>{ChangeWords.Title(kind, changes.Question)}</td><td>{change.Words}</td></tr>\n");
            }

            html.Write("</tbody></table>\n");
        }

        foreach (var kind in changes.Kinds.Where(kind => kind.NotShown > 0))
        {
            html.Write($"<p>and {kind.NotShown} more {SectionWords.Lower(ChangeWords.Title(kind.Kind, changes.Question))}; --school and --trust choose whose.</p>\n");
        }

        html.Write("</section>\n");
    }

    private static string Line(Change change) => change.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : "";
}
