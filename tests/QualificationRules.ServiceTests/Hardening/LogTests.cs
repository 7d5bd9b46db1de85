using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Hardening;

/// <summary>Nothing that somebody sent is in the logs, whatever it was.</summary>
public sealed class LogTests
{
    private const string Secret = "7654321";

    [Fact]
    public async Task Logs_have_nothing_of_what_is_sent()
    {
        var logged = new Logged();
        await using var service = new Service(host => host.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(logged)));
        service.Started();
        using var client = service.CreateClient();
        var valid = Given.Case.Replace("\"person\":{", $$"""
            "person":{"trn":"{{Secret}}",
            """, StringComparison.Ordinal).ReplaceLineEndings("");
        foreach (var body in (string[])[valid, $$"""{"id":"{{Secret}}"}""", $"{{{Secret}", valid.Replace("2023-09-01", Secret, StringComparison.Ordinal)])
        {
            foreach (var (route, mediaType) in ((string, string)[])[("/v1/verdicts", Service.Json), ("/v1/receipts", Service.Ndjson), ("/v1/receipts/verify", Service.Json), ("/v1/timelines", "text/plain")])
            {
                using var response = await client.PostAsync($"{route}?trn={Secret}", Service.Body(body, mediaType));
            }
        }

        using var notFound = await client.GetAsync($"/{Secret}?trn={Secret}");

        logged.Entries.Should().NotBeEmpty("it says that it started").And.NotContain(entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_is_told_by_its_type_and_place_alone()
    {
        var logged = new Logged();
        await using var service = new Service(host => host.ConfigureServices(services =>
        {
            services.AddSingleton<ILoggerProvider>(logged);
            services.AddSingleton<IStartupFilter>(new Failing());
        }));
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/fails");

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).Should().Contain("\"code\":\"fault\"").And.NotContain(Secret);
        logged.Entries.Should().Contain(entry => entry.Contains("TimeZoneNotFoundException", StringComparison.Ordinal)).And.NotContain(entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    /// <summary>Puts a step at the end that fails with what was sent in the exception's message.</summary>
    private sealed class Failing : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use(_ => context => context.Request.Path == "/fails" ? throw new TimeZoneNotFoundException(Secret) : Task.CompletedTask);
        };
    }
}
