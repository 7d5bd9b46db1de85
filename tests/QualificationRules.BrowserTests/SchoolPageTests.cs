using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>Finding a school by its name or URN, in a browser.</summary>
public sealed class SchoolPageTests(CheckWithSchools check) : IClassFixture<CheckWithSchools>
{
    private const int Narrow = 320;

    [BrowserTheory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Ashbrook")]
    public async Task No_page_has_a_violation_that_axe_finds_or_is_wider_than_its_window(string? typed)
    {
        var (page, complaints) = await check.OpenAsync(Narrow);
        await page.AnswerAsync();
        if (typed is not null)
        {
            await FindAsync(page, typed);
        }

        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });

        found.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"{violation.Id}: {node.Html}").Should().BeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(Narrow);
        complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Without_script_a_school_is_found_and_chosen()
    {
        var (page, _) = await check.OpenAsync(withScript: false);
        await page.AnswerAsync();

        await FindAsync(page, "ashbrook, sample");
        await page.GetByLabel("Ashbrook High School").CheckAsync();
        await page.PressAsync("Continue");

        (await page.TitleOfAsync()).Should().Be("When did they become SENCO of this school?");
    }

    [BrowserFact]
    public async Task With_the_keyboard_alone_a_school_is_found_and_chosen()
    {
        var (page, _) = await check.OpenAsync();
        await page.ChooseAsync(downs: 0);

        await page.TabToAsync("kind-name");
        await page.Keyboard.TypeAsync("900001");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Ashbrook Primary School").WaitForAsync();
        await page.ChooseAsync(downs: 0);

        (await page.TitleOfAsync()).Should().Be("When did they become SENCO of this school?");
    }

    private static async Task FindAsync(IPage page, string typed)
    {
        await page.GetByLabel("Name or URN of the school").FillAsync(typed).ConfigureAwait(false);
        await page.PressAsync("Find the school").ConfigureAwait(false);
    }
}
