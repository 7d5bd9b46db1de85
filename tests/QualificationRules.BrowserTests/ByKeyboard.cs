using Microsoft.Playwright;

namespace QualificationRules.BrowserTests;

/// <summary>Takes the check by the keyboard alone.</summary>
internal static class ByKeyboard
{
    /// <summary>Goes from field to field to the one of this id or text.</summary>
    public static async Task TabToAsync(this IPage page, string what)
    {
        await page.GetByRole(AriaRole.Heading).First.WaitForAsync().ConfigureAwait(false);
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab").ConfigureAwait(false);
            if (await page.EvaluateAsync<bool>("what => document.activeElement.id === what || document.activeElement.textContent === what", what).ConfigureAwait(false))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach {what}.");
    }

    /// <summary>Goes to the options, down to one of them, and on.</summary>
    public static async Task ChooseAsync(this IPage page, int downs)
    {
        var first = await page.Locator(".govuk-radios__input").First.GetAttributeAsync("id").ConfigureAwait(false);
        await TabToAsync(page, first!).ConfigureAwait(false);
        await page.Keyboard.PressAsync("Space").ConfigureAwait(false);
        for (var press = 0; press < downs; press++)
        {
            await page.Keyboard.PressAsync("ArrowDown").ConfigureAwait(false);
        }

        await GoOnAsync(page).ConfigureAwait(false);
    }

    /// <summary>Types into fields that follow each other, and goes on.</summary>
    public static async Task TypeAsync(this IPage page, params string[] parts)
    {
        foreach (var (part, at) in parts.Select((part, at) => (part, at)))
        {
            await page.Keyboard.TypeAsync(part).ConfigureAwait(false);
            if (at < parts.Length - 1)
            {
                await page.Keyboard.PressAsync("Tab").ConfigureAwait(false);
            }
        }

        await GoOnAsync(page).ConfigureAwait(false);
    }

    private static async Task GoOnAsync(IPage page)
    {
        var title = await page.TitleOfAsync().ConfigureAwait(false);
        await page.Keyboard.PressAsync("Enter").ConfigureAwait(false);
        await page.WaitForFunctionAsync("title => document.querySelector('h1') && document.querySelector('h1').innerText !== title", title).ConfigureAwait(false);
    }
}
