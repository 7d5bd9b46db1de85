using System.Diagnostics;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>The page that <c>check --format html</c> writes, in a browser.</summary>
public sealed class ReportPageTests(ReportPages pages) : IClassFixture<ReportPages>
{
    private const int Wide = 1240;

    /// <summary>What a page 1,280 pixels wide is reflowed to at four times its size (WCAG 2.2, 1.4.10).</summary>
    private const int Narrow = 320;

    private static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [BrowserTheory]
    [InlineData(false, Wide)]
    [InlineData(true, Wide)]
    [InlineData(false, Narrow)]
    [InlineData(true, Narrow)]
    public async Task It_has_no_violation_of_WCAG_that_axe_finds(bool open, int width)
    {
        var page = await pages.OpenAsync(open, width);

        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Rules } });

        found.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"{violation.Id}: {node.Html}").Should().BeEmpty();
        found.Passes.Select(rule => rule.Id).Should().Contain(["color-contrast", "target-size", "svg-img-alt", "heading-order", "link-name"]);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task At_320_pixels_it_is_read_without_scrolling_sideways(bool open)
    {
        var page = await pages.OpenAsync(open, Narrow);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(Narrow);
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('thead, defs') && e.getBoundingClientRect().right > innerWidth + 0.5).map(e => e.outerHTML.slice(0, 80))")).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Printed_with_its_folds_open_every_person_stands_on_paper_once_below_heads_that_repeat()
    {
        var page = await pages.OpenAsync(folds: true, Wide);
        var rows = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.people th[scope=row] .sub:last-child')].map(e => e.textContent)");

        var paper = await PrintedAsync(page);

        rows.Should().HaveCount(52);
        paper.Split('\n', '\f').Select(line => line.Trim()).Where(rows.Contains).Should().BeEquivalentTo(rows);
        var sheets = paper.TrimEnd('\f').Split('\f');
        sheets.Should().HaveCountGreaterThan(5).And.OnlyContain(sheet => sheet.Contains("Confidential: personal data", StringComparison.Ordinal));
        sheets.Where(sheet => sheet.Contains("Why, and on whose authority", StringComparison.Ordinal)).Should().OnlyContain(sheet => sheet.Contains("What to do next", StringComparison.Ordinal) || sheet.Contains("Outcome", StringComparison.Ordinal), "the head of a table is repeated");
    }

    [BrowserFact]
    public async Task Printed_with_its_folds_closed_it_stays_short()
    {
        var paper = await PrintedAsync(await pages.OpenAsync(folds: false, Wide));

        paper.Should().Contain("H. Harper").And.NotContain("They became SENCO on").And.NotContain("A. Archer");
    }

    [BrowserFact]
    public async Task With_the_keyboard_alone_a_fold_is_reached_seen_opened_and_closed()
    {
        var page = await pages.OpenAsync(folds: false, Wide);
        var fold = page.Locator("details").First;
        var summary = fold.Locator("summary");
        for (var presses = 0; presses < 10 && !await summary.EvaluateAsync<bool>("e => e === document.activeElement"); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        (await summary.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle")).Should().Be("solid", "what has the focus is seen to have it");
        await page.Keyboard.PressAsync("Enter");
        (await fold.GetAttributeAsync("open")).Should().NotBeNull();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.href")).Should().StartWith("https://www.legislation.gov.uk/", "the sources in the fold follow");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        (await fold.GetAttributeAsync("open")).Should().BeNull();
    }

    [BrowserFact]
    public async Task A_count_leads_to_its_section()
    {
        var page = await pages.OpenAsync(folds: false, Wide);

        await page.GetByRole(AriaRole.Link, new() { Name = "8 overdue" }).PressAsync("Enter");

        (await page.Locator("h2#overdue").EvaluateAsync<double>("e => Math.round(e.getBoundingClientRect().top)")).Should().BeInRange(0, 60);
    }

    /// <summary>The text on paper, sheet by sheet with a form feed after each.</summary>
    private static async Task<string> PrintedAsync(IPage page)
    {
        var file = Path.GetTempFileName();
        try
        {
            await page.PdfAsync(new() { Path = file, Format = "A4", PreferCSSPageSize = true }).ConfigureAwait(false);
            using var reader = Process.Start(new ProcessStartInfo(Browser.PdfToText, ["-raw", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = await reader.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
            await reader.WaitForExitAsync().ConfigureAwait(false);
            reader.ExitCode.Should().Be(0);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
