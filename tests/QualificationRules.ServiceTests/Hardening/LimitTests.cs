using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Hardening;

public sealed class LimitTests
{
    [Fact]
    public async Task More_requests_in_a_second_than_are_allowed_are_to_come_again_later()
    {
        await using var service = Service.With(("RequestsPerSecond", "1"));
        using var client = service.CreateClient();
        var responses = new List<HttpResponseMessage>();
        while (responses.Count < 20)
        {
            responses.Add(await client.PostAsync("/v1/verdicts", Service.Body(Given.Case)));
        }

        responses.Take(2).Should().OnlyContain(response => response.StatusCode == HttpStatusCode.OK);
        var refused = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero);
        (await CodeOf(refused)).Should().Be("tooManyRequests");
    }

    [Theory]
    [InlineData("CaseSeconds", "0")]
    [InlineData("Streams", "-1")]
    [InlineData("Streams", "many")]
    [InlineData("Stream", "1")]
    public void A_limit_that_is_none_stops_the_start(string name, string value)
    {
        var starting = () => Service.With((name, value)).CreateClient();

        starting.Should().Throw<InvalidOperationException>();
    }

    private static async Task<string?> CodeOf(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
