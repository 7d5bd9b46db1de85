using System.Collections.Immutable;
using QualificationRules;

namespace WorkforceCheck.Reports;

/// <summary>The report for people as one page that needs nothing beside it: no script, nothing loaded from elsewhere, and no day but the one asked about.</summary>
internal static class PageReport
{
    /// <summary>The most people of whom a page tells; the others are counted.</summary>
    public const int MostPeople = 10_000;

    /// <param name="actions">What it tells.</param>
    /// <param name="report">What became of the rows.</param>
    /// <param name="changes">What changed since an earlier run; null where there is none to compare with.</param>
    /// <param name="isOpen">Whether all that can be unfolded is open, as on paper.</param>
    /// <param name="notes">How the file was read.</param>
    /// <param name="writer">Where it is written.</param>
    public static void Write(ActionReport actions, CheckReport report, ChangeReport? changes, bool isOpen, ReadingNotes notes, TextWriter writer)
    {
        var page = new Page(new HtmlWriter(writer), actions with { Sections = Bounded(actions.Sections) }, TimelineAxis.Around(actions.On), new Evaluator(), isOpen);
        PageHead.Write(page, report);
        page.Html.Write("<main>\n");
        if (changes is not null)
        {
            PageChanges.Write(page, changes);
        }

        foreach (var section in page.Actions.Sections.Where(section => section.Count > 0))
        {
            if (section.Section == ReportSection.NothingToDo)
            {
                NothingToDoSection.Write(page, section);
            }
            else
            {
                PageSection.Write(page, section);
            }
        }

        PagePlaces.WriteWithoutSenco(page);
        PagePlaces.Write(page, "By school", "School", page.Actions.Schools);
        PagePlaces.Write(page, "By trust", "Trust", page.Actions.Trusts);
        PageReading.Write(page, report, notes);
        page.Html.Write("</main>\n<footer><p>It answers from the file alone, and is no legal advice. Each reason names the provision that it rests on.</p></footer>\n</body></html>\n");
    }

    /// <summary>The first of all sections together.</summary>
    private static ImmutableArray<SectionOfReport> Bounded(ImmutableArray<SectionOfReport> sections)
    {
        var left = MostPeople;
        var bounded = ImmutableArray.CreateBuilder<SectionOfReport>(sections.Length);
        foreach (var section in sections)
        {
            bounded.Add(section.Shown.Length <= left ? section : section with { Shown = [.. section.Shown.Take(left)] });
            left -= bounded[^1].Shown.Length;
        }

        return bounded.MoveToImmutable();
    }
}
