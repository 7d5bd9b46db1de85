using System.Net;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>A browser of the check, as far as it takes one: it reads forms, fills them in and sends them.</summary>
internal sealed class CheckClient(HttpClient client)
{
    public const string Address = "/check";

    public CheckClient()
        : this(Service.Client)
    {
    }

    /// <summary>Sends fields, and reads the page that comes.</summary>
    public async Task<CheckPage> SendAsync(params (string Name, string Value)[] fields)
    {
        using var response = await client.PostAsync(Address, Form(fields));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return new(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a page's form back with a button and what was entered.</summary>
    public Task<CheckPage> SendAsync(CheckPage page, string go, params (string Name, string Value)[] entered) =>
        SendAsync([.. page.Carried.Where(field => !entered.Any(other => string.Equals(other.Name, field.Name, StringComparison.Ordinal))), .. entered, ("go", go)]);

    /// <summary>Answers questions about a SENCO's award in turn, each by its value or as a date, to the page that comes then.</summary>
    public Task<CheckPage> AnswerAsync(params string[] answers) => AskAsync("senco-qualification", answers);

    /// <summary>Answers questions of a topic in turn, each by its value or as a date, to the page that comes then.</summary>
    public async Task<CheckPage> AskAsync(string topic, params string[] answers)
    {
        var page = await SendAsync(("about", topic), ("go", "begin"), ("on", "2026-11-28"));
        foreach (var answer in answers)
        {
            page = await AnswerAsync(page, answer);
        }

        return page;
    }

    /// <summary>Answers every question of a topic with "I don't know".</summary>
    public async Task<CheckPage> NothingKnownAsync(string topic)
    {
        var page = await AskAsync(topic);
        while (page.At is not null)
        {
            page = await AnswerAsync(page, "unknown");
        }

        return page;
    }

    /// <summary>Answers the question of a page.</summary>
    public Task<CheckPage> AnswerAsync(CheckPage page, string answer) => page switch
    {
        { IsDate: false } => SendAsync(page, "next", (page.At!, answer)),
        _ when answer is "unknown" => SendAsync(page, "unknown"),
        _ => SendAsync(page, "next", [.. Parts(page.At!, answer)]),
    };

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static IEnumerable<(string, string)> Parts(string id, string date)
    {
        var parts = date.Split('-');
        return ((string[])["year", "month", "day"]).Zip(parts, (name, part) => ($"{id}-{name}", part));
    }
}
