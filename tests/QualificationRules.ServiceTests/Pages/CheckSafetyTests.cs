using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QualificationRules.ServiceTests.Support;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Whatever is sent to the check, a page or a refusal comes back, and nothing of it is in the logs.</summary>
public sealed class CheckSafetyTests
{
    private const int Requests = 1000;

    private static readonly string[] Values =
    [
        "", "unknown", "new", "none", "1", "2", "3", "some", "academy", "special", "awarded", "finished", "under-way", "no", "yes", "qts", "qtls", "passed", "acting", "npqh", "school", "another", "2026-autumn", "earlier-1", "earlier-2", "earlier-3",
        "2023", "2023-02", "2023-02-29", "2024-02-29", "2009-09-01", "1950", "2100-12-31", "0001-01-01", "9999-12-31", "..", "2020-01-01/2021-01-01", "-1", "٣", "\u0000", "<b>",
    ];

    private static readonly string[] Buttons = ["begin", "next", "unknown", "back", "review", "result", "calendar", "case", "change:from", "change:on", "change:", "change:kind-3"];

    [Fact]
    public async Task Any_fields_are_answered()
    {
        var random = new Random(20261128);
        string[] names = [.. Topics.All.SelectMany(topic => topic.Questions).SelectMany(question => new[] { question.Id, question.Id, $"{question.Id}-day", $"{question.Id}-month", $"{question.Id}-year" }), "on", "on-year", "change"];
        for (var request = 0; request < Requests; request++)
        {
            var topic = Topics.All[random.Next(Topics.All.Length)];
            (string, string)[] fields =
            [
                .. Enumerable.Range(0, random.Next(12)).Select(_ => (names[random.Next(names.Length)], Values[random.Next(Values.Length)])),
                ("about", topic.Id), ("at", topic.Questions[random.Next(topic.Questions.Length)].Id), ("go", Buttons[random.Next(Buttons.Length)]),
            ];

            using var response = await Service.Client.PostAsync(CheckClient.Address, CheckClient.Form(fields));

            ((int)response.StatusCode).Should().BeOneOf([200, 400], string.Join('&', fields));
        }
    }

    [Fact]
    public async Task No_answer_is_in_the_logs()
    {
        const string secret = "7654321";
        var logged = new Logged();
        await using var service = new Service(host => host.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(logged)));
        service.UseKestrel(0);
        service.StartServer();
        using var client = service.CreateClient();

        using var response = await client.PostAsync($"/check?kind={secret}", CheckClient.Form(("about", "senco-qualification"), ("at", "from"), ("from-day", secret), ("from-year", secret), ("kind", secret), (secret, secret), ("go", secret)));

        logged.Entries.Should().NotBeEmpty("it says that it started").And.NotContain(entry => entry.Contains(secret, StringComparison.Ordinal));
    }
}
