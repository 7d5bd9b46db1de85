using FluentAssertions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using SencoChecker.Pages;
using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>A browser, and the service with its check on a port of this machine, on 28 November 2026.</summary>
public class CheckInBrowser : WebApplicationFactory<CheckModel>, IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Browser.Missing is not null)
        {
            return;
        }

        UseKestrel(0);
        StartServer();
        _playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Chromium, Args = ["--no-sandbox"] }).ConfigureAwait(false);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync().ConfigureAwait(false);
        }

        _playwright?.Dispose();
        await DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Opens the first page of the check.</summary>
    /// <param name="width">How wide the window is.</param>
    /// <param name="withScript">Whether the browser runs scripts, those of the tests too.</param>
    internal async Task<(IPage Page, List<string> Complaints)> OpenAsync(int width = 1240, bool withScript = true)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = withScript }).ConfigureAwait(false);
        var page = await context.NewPageAsync().ConfigureAwait(false);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // A browser asks for a site's picture by itself, and says that there is none.
            if (!message.Location.Contains("/favicon.ico", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.PathAndQuery is not ("/check" or "/check.css" or "/favicon.ico"))
            {
                complaints.Add($"It asks for {request.Url}.");
            }
        };
        await page.GotoAsync(new Uri(CreateDefaultClient().BaseAddress!, CheckModel.Address).AbsoluteUri).ConfigureAwait(false);
        (await context.CookiesAsync().ConfigureAwait(false)).Should().BeEmpty();
        return (page, complaints);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton(new EnglishCalendar(static () => new LocalDate(2026, 11, 28))));
}
