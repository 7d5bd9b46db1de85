using FluentAssertions;
using Microsoft.Playwright;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>A browser, and the page of the sample trust as files: with its folds closed, and with them open.</summary>
public sealed class ReportPages : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Browser.Missing is not null)
        {
            return;
        }

        await WriteAsync("closed.html").ConfigureAwait(false);
        await WriteAsync("open.html", "--details").ConfigureAwait(false);
        _playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Chromium, Args = ["--no-sandbox"] }).ConfigureAwait(false);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync().ConfigureAwait(false);
        }

        _playwright?.Dispose();
        _directory.Delete(recursive: true);
    }

    /// <summary>Opens a page of this width, and fails where it asks for anything but itself, or where the browser complains of it.</summary>
    internal async Task<IPage> OpenAsync(bool folds, int width)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } }).ConfigureAwait(false);
        var (requests, complaints) = (new List<string>(), new List<string>());
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        var address = new Uri(Path.Combine(_directory.FullName, folds ? "open.html" : "closed.html")).AbsoluteUri;
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle }).ConfigureAwait(false);
        requests.Should().Equal(address);
        complaints.Should().BeEmpty();
        return page;
    }

    private Task WriteAsync(string name, params string[] options)
    {
        var run = Run.Of(["check", Run.Data("trust.csv"), "--on", "2026-11-22", "--format", "html", .. options]);
        run.Exit.Should().Be(0, run.Error);
        return File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), run.Out);
    }
}
