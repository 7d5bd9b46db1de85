using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>The check that the service has as web pages, in a browser.</summary>
public sealed class CheckPageTests(CheckInBrowser check) : IClassFixture<CheckInBrowser>
{
    private const int Wide = 1240;

    /// <summary>What a page 1,280 pixels wide is reflowed to at four times its size (WCAG 2.2, 1.4.10).</summary>
    private const int Narrow = 320;

    private const string Overdue = "The award is overdue: they had to hold it by 1 September 2026";

    private static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>How each kind of page is reached.</summary>
    private static readonly Dictionary<string, Func<IPage, Task>> Kinds = new(StringComparer.Ordinal)
    {
        ["start"] = _ => Task.CompletedTask,
        ["start, wrong"] = page => page.PressAsync("Continue"),
        ["options"] = page => page.AnswerAsync(),
        ["options, wrong"] = async page =>
        {
            await page.AnswerAsync().ConfigureAwait(false);
            await page.PressAsync("Continue").ConfigureAwait(false);
        },
        ["date"] = page => page.AnswerAsync(Taking.NpqUnderWay[..1]),
        ["date, wrong"] = page => page.AnswerAsync(Taking.NpqUnderWay[0], "31 9 2023"),
        ["answers"] = page => page.AnswerAsync(Taking.NpqUnderWay),
        ["result"] = async page =>
        {
            await page.AnswerAsync(Taking.NpqUnderWay).ConfigureAwait(false);
            await page.PressAsync("Show the result").ConfigureAwait(false);
        },
        ["result, not decided"] = async page =>
        {
            await page.AnswerAsync(Taking.Nothing).ConfigureAwait(false);
            await page.PressAsync("Show the result").ConfigureAwait(false);
        },
        ["result on being SENCO"] = page => page.KnowNothingAsync("May this person be the SENCO?"),
        ["result on a course"] = page => page.KnowNothingAsync("May this person start the course, and will it count?"),
        ["result on a scholarship"] = page => page.KnowNothingAsync("Is there a scholarship for the NPQ?"),
        ["result on a headship"] = page => page.KnowNothingAsync("Did a head need the NPQH?"),
    };

    public static TheoryData<string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int>();
            foreach (var kind in Kinds.Keys)
            {
                pages.Add(kind, Wide);
                pages.Add(kind, Narrow);
            }

            return pages;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_a_violation_of_WCAG_that_axe_finds_or_is_wider_than_its_window(string kind, int width)
    {
        var (page, complaints) = await check.OpenAsync(width);
        await Kinds[kind](page);

        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Rules } });

        found.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"{violation.Id}: {node.Html}").Should().BeEmpty();
        found.Passes.Select(rule => rule.Id).Should().Contain(["color-contrast", "target-size"]);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(width);
        complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Without_script_the_check_is_taken_to_its_end()
    {
        var (page, complaints) = await check.OpenAsync(withScript: false);

        await page.AnswerAsync(Taking.NpqUnderWay);
        await page.PressAsync("Show the result");

        (await page.TitleOfAsync()).Should().Be(Overdue);
        new Uri(page.Url).PathAndQuery.Should().Be("/check", "no answer is in an address");
        complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task With_the_keyboard_alone_the_check_is_taken_to_its_end()
    {
        var (page, _) = await check.OpenAsync();

        await page.ChooseAsync(downs: 0);
        await page.ChooseAsync(downs: 1);
        await page.TabToAsync("from-day");
        await page.TypeAsync("1", "9", "2023");
        await page.ChooseAsync(downs: 3);
        await page.ChooseAsync(downs: 2);
        await page.ChooseAsync(downs: 0);
        await page.TabToAsync("npq-started-day");
        await page.TypeAsync("", "4", "2025");
        await page.TabToAsync("Show the result");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText(Overdue).WaitForAsync();
    }

    [BrowserFact]
    public async Task With_I_do_not_know_throughout_it_ends_with_what_is_possible()
    {
        var (page, _) = await check.OpenAsync();

        await page.AnswerAsync(Taking.Nothing);
        await page.PressAsync("Show the result");

        (await page.TitleOfAsync()).Should().Be("The answers do not decide it yet");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("they are excused").And.Contain("the award is overdue").And.Contain("Find out what you can of these");
    }

    [BrowserFact]
    public async Task The_browsers_way_back_and_a_reload_lose_no_answer()
    {
        var (page, _) = await check.OpenAsync();
        await page.AnswerAsync(Taking.NpqUnderWay[..4]);

        await page.GoBackWhenLoadedAsync();
        (await page.TitleOfAsync()).Should().Be("Do they have the NPQ for SENCOs?");
        await page.GoBackWhenLoadedAsync();
        (await page.TitleOfAsync()).Should().Be("Do they have the NASENCO?");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GoForwardAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ReloadAsync();
        (await page.TitleOfAsync()).Should().Be("Do they have the NPQ for SENCOs?");
        await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await page.PressAsync("Continue");
        await page.GetByLabel("None", new() { Exact = true }).CheckAsync();
        await page.PressAsync("Continue");

        (await page.Locator("dl").InnerTextAsync()).Should().Contain("1 September 2023").And.Contain("A mainstream academy or free school");
    }

    [BrowserFact]
    public async Task The_pages_way_back_and_a_change_keep_what_was_answered()
    {
        var (page, _) = await check.OpenAsync();
        await page.AnswerAsync(Taking.NpqUnderWay);

        await page.PressAsync("Back");
        (await page.TitleOfAsync()).Should().Be("Before this post, how many other posts as SENCO have they had?");
        (await page.GetByLabel("None", new() { Exact = true }).IsCheckedAsync()).Should().BeTrue();
        await page.PressAsync("Continue");
        await page.PressAsync("Change SENCO since");
        await page.TypeDateAsync("1 9 2024");
        await page.PressAsync("Continue");
        await page.PressAsync("Show the result");

        (await page.TitleOfAsync()).Should().Be("They must hold the award by 1 September 2027");
    }

    [BrowserFact]
    public async Task A_wrong_date_is_told_so_and_the_message_leads_to_its_field()
    {
        var (page, _) = await check.OpenAsync();
        await page.AnswerAsync(Taking.NpqUnderWay[0], "31 9 2023");

        (await page.TitleAsync()).Should().StartWith("Error: ");
        (await page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("govuk-error-summary", "it is read out first");
        await page.GetByRole(AriaRole.Link, new() { Name = "The day must be a number from 1 to 30" }).ClickAsync();
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("from-day");
        (await page.GetByLabel("Day", new() { Exact = true }).InputValueAsync()).Should().Be("31");
        (await page.GetByLabel("Day", new() { Exact = true }).GetAttributeAsync("aria-invalid")).Should().Be("true");
    }

    [BrowserFact]
    public async Task Printed_the_result_has_the_reasons_with_their_addresses_and_no_buttons()
    {
        var (page, _) = await check.OpenAsync();
        await page.AnswerAsync(Taking.NpqUnderWay);
        await page.PressAsync("Show the result");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.GetByRole(AriaRole.Button).CountAsync()).Should().Be(0);
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.sources a'), '::after').content")).Should().Contain("https://www.legislation.gov.uk/");
    }
}
