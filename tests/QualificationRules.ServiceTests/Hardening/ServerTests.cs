using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Hardening;

/// <summary>What only a real server and a real connection show.</summary>
public sealed class ServerTests
{
    /// <summary>As the documentation has it for clients that send a whole body before they read.</summary>
    private const int CasesAtOnce = 1000;

    [Fact]
    public async Task A_client_that_sends_a_thousand_cases_before_it_reads_is_answered()
    {
        await using var service = Started();
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/v1/verdicts", Service.Body(string.Concat(Enumerable.Repeat(Given.Case + "\n", CasesAtOnce)), Service.Ndjson));

        (await response.Content.ReadAsStringAsync()).Count(each => each == '\n').Should().Be(CasesAtOnce);
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_is_sent()
    {
        await using var service = Started();
        using var stream = await StreamUnderWay.BeginAsync(service);

        (await stream.AnswerToAsync(Given.Case)).Should().Contain("notSatisfied");
        (await stream.AnswerToAsync("no case")).Should().Contain("malformedJson");
        (await stream.EndAsync()).Should().BeTrue("it ends like a whole one");
    }

    [Fact]
    public async Task A_service_that_is_asked_to_stop_answers_what_was_begun()
    {
        await using var service = Started();
        using var stream = await StreamUnderWay.BeginAsync(service);
        await stream.AnswerToAsync(Given.Case);

        var stopping = service.Services.GetRequiredService<IHost>().StopAsync();
        service.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.Should().BeTrue();

        (await stream.AnswerToAsync(Given.Case)).Should().Contain("notSatisfied");
        (await stream.EndAsync()).Should().BeTrue("it ends like a whole one");
        await stopping;
    }

    [Fact]
    public async Task A_stream_that_goes_on_for_too_long_is_broken_off_and_does_not_end_like_a_whole_one()
    {
        await using var service = Started(("StreamSeconds", "1"));
        using var stream = await StreamUnderWay.BeginAsync(service);
        await stream.AnswerToAsync(Given.Case);

        (await stream.WaitForEndAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_case_that_does_not_come_in_time_is_refused()
    {
        await using var service = Started(("CaseSeconds", "1"));
        using var body = await StreamUnderWay.BeginAsync(service, Service.Json);

        (await body.StatusAsync()).Should().StartWith("HTTP/1.1 408 ");
    }

    [Fact]
    public async Task Of_more_streams_at_once_than_are_allowed_as_many_wait_and_the_rest_are_to_come_again_later()
    {
        await using var service = Started(("Streams", "1"));
        using var client = service.CreateClient();
        using var first = await StreamUnderWay.BeginAsync(service);
        await first.AnswerToAsync(Given.Case);
        Task<HttpResponseMessage>[] others = [Post(Service.Ndjson), Post(Service.Ndjson)];
        using var refused = await await Task.WhenAny(others);

        using var single = await Post(Service.Json);
        await first.EndAsync();
        var responses = await Task.WhenAll(others);

        single.StatusCode.Should().Be(HttpStatusCode.OK, "a single case does not wait for streams");
        responses.Select(response => response.StatusCode).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]);
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be("busy");

        Task<HttpResponseMessage> Post(string mediaType) => client.PostAsync("/v1/verdicts", Service.Body(Given.Case, mediaType));
    }

    [Fact]
    public async Task A_stream_that_says_it_is_too_long_is_refused_before_it_is_read()
    {
        await using var service = Started(("StreamBytes", "1000"));
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/v1/verdicts", Service.Body(new string(' ', 1001), Service.Ndjson));

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be("bodyTooLong");
    }

    private static Service Started(params (string Name, string Value)[] limits) => Service.With(limits).Started();
}
