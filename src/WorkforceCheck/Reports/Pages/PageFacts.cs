using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The facts of a person, by where they come from. Without the TRN, which decides nothing and need not be handed round.</summary>
internal static class PageFacts
{
    public static void Write(Page page, Answer answer)
    {
        var facts = PersonFacts.Of(answer.Person).Where(fact => !string.Equals(fact.Name, Columns.Trn.Name, StringComparison.Ordinal)).ToList();
        page.Html.Write($"<p class=\"facts\"><b>Facts.</b> Employee {answer.Row.EmployeeId}.");
        WriteOf(page.Html, facts.Where(fact => fact.Post is null));
        foreach (var post in facts.Where(fact => fact.Post is not null).GroupBy(fact => fact.Post!, StringComparer.Ordinal))
        {
            page.Html.Write($"<br><b>Post, {post.Key}.</b>");
            WriteOf(page.Html, post);
        }

        page.Html.Write("</p>");
    }

    private static void WriteOf(HtmlWriter html, IEnumerable<ShownFact> facts)
    {
        var all = facts.ToList();
        foreach (var origin in all.Where(fact => fact.Value is not null).GroupBy(fact => fact.Origin, StringComparer.Ordinal))
        {
            html.Write($" {string.Join(", ", origin.Select(fact => $"{fact.Name} {fact.Value}"))} ({origin.Key}).");
        }

        if (all.Where(fact => fact.Value is null).Select(fact => fact.Name).ToList() is { Count: > 0 } unknown)
        {
            html.Write($" Not known: {string.Join(", ", unknown)}.");
        }
    }
}
