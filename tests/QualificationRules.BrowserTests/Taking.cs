using Microsoft.Playwright;

namespace QualificationRules.BrowserTests;

/// <summary>Takes the check as somebody at a screen does.</summary>
internal static class Taking
{
    public const string Award = "Does our SENCO need the award, and by when?";

    public const string DoNotKnow = "I don't know";

    /// <summary>A SENCO of 2023 with the NPQ under way.</summary>
    public static readonly string[] NpqUnderWay = ["A mainstream academy or free school", "1 9 2023", "No", "Not yet: the course is under way", "None", "4 2025"];

    /// <summary>Somebody who knows nothing.</summary>
    public static readonly string[] Nothing = [DoNotKnow, DoNotKnow, DoNotKnow, DoNotKnow, DoNotKnow];

    /// <summary>Asks about a SENCO's award, and answers in turn: by the text of an option, or by a date with its parts apart.</summary>
    public static Task AnswerAsync(this IPage page, params string[] answers) => page.AskAsync(Award, answers);

    /// <summary>Asks about a topic, and answers in turn.</summary>
    public static async Task AskAsync(this IPage page, string topic, params string[] answers)
    {
        await page.GetByLabel(topic, new() { Exact = true }).CheckAsync().ConfigureAwait(false);
        await page.PressAsync("Continue").ConfigureAwait(false);
        foreach (var answer in answers)
        {
            if (await page.Locator(".govuk-radios").CountAsync().ConfigureAwait(false) > 0)
            {
                await page.GetByLabel(answer, new() { Exact = true }).CheckAsync().ConfigureAwait(false);
                await page.PressAsync("Continue").ConfigureAwait(false);
            }
            else if (answer is DoNotKnow)
            {
                await page.PressAsync("I don’t know").ConfigureAwait(false);
            }
            else
            {
                await page.TypeDateAsync(answer).ConfigureAwait(false);
                await page.PressAsync("Continue").ConfigureAwait(false);
            }
        }
    }

    /// <summary>Asks about a topic, and knows nothing, to the result.</summary>
    public static async Task KnowNothingAsync(this IPage page, string topic)
    {
        await page.AskAsync(topic).ConfigureAwait(false);
        while (await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).CountAsync().ConfigureAwait(false) == 0)
        {
            if (await page.Locator(".govuk-radios").CountAsync().ConfigureAwait(false) > 0)
            {
                await page.GetByLabel(DoNotKnow, new() { Exact = true }).CheckAsync().ConfigureAwait(false);
                await page.PressAsync("Continue").ConfigureAwait(false);
            }
            else
            {
                await page.PressAsync("I don’t know").ConfigureAwait(false);
            }
        }

        await page.PressAsync("Show the result").ConfigureAwait(false);
    }

    /// <summary>Presses a button.</summary>
    public static Task PressAsync(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Fills in a date: the last part is the year.</summary>
    public static async Task TypeDateAsync(this IPage page, string date)
    {
        var parts = date.Split(' ');
        foreach (var (label, part) in ((string[])["Year", "Month", "Day"]).Zip(parts.Reverse()))
        {
            await page.GetByLabel(label, new() { Exact = true }).FillAsync(part).ConfigureAwait(false);
        }
    }

    /// <summary>Goes back once the page is there in full: the browser has no history to tell of while it puts one page in the place of another.</summary>
    public static async Task GoBackWhenLoadedAsync(this IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle).ConfigureAwait(false);
        await page.GoBackAsync().ConfigureAwait(false);
    }

    /// <summary>The heading.</summary>
    public static Task<string> TitleOfAsync(this IPage page) => page.Locator("h1").InnerTextAsync();
}
