using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Api;

/// <summary>What has no answer is told as RFC 9457 has it, with the code and pointer of the wire format.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("/v1/verdicts")]
    [InlineData("/v1/timelines")]
    [InlineData("/v1/receipts")]
    public async Task A_case_that_is_wrong_is_told_by_the_code_and_place_of_the_wire_format(string route)
    {
        foreach (var (line, code, pointer) in Given.Rejected.Where(rejected => rejected.Code is not "lineTooLong"))
        {
            using var response = await Service.Client.PostAsync(route, Service.Body(line));

            var problem = await ProblemOf(response, HttpStatusCode.BadRequest, code, line);
            problem.GetProperty("pointer").GetString().Should().Be(pointer, line);
        }
    }

    [Fact]
    public async Task The_id_of_a_case_that_is_wrong_is_told_where_it_can_be_read()
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body("""{"id":"c9","question":"when"}"""));

        (await ProblemOf(response, HttpStatusCode.BadRequest, "invalidValue")).GetProperty("id").GetString().Should().Be("c9");
    }

    [Theory]
    [InlineData("/v1/verdicts", CaseReader.LongestLine)]
    [InlineData("/v1/receipts/verify", ReceiptLines.LongestReceipt)]
    public async Task A_body_is_at_most_as_long_as_a_line(string route, int longest)
    {
        var body = Given.Case + new string(' ', longest - Given.Case.Length);

        using var longestResponse = await Service.Client.PostAsync(route, Service.Body(body));
        using var longerResponse = await Service.Client.PostAsync(route, Service.Body(body + " "));

        longestResponse.StatusCode.Should().Be(HttpStatusCode.OK);
        await ProblemOf(longerResponse, HttpStatusCode.RequestEntityTooLarge, "lineTooLong");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_type_is_refused(string mediaType)
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body(Given.Case, mediaType));

        await ProblemOf(response, HttpStatusCode.UnsupportedMediaType, "unsupportedMediaType");
    }

    [Fact]
    public async Task A_body_that_is_compressed_is_refused()
    {
        using var body = Service.Body(Given.Case);
        body.Headers.ContentEncoding.Add("gzip");
        using var response = await Service.Client.PostAsync("/v1/verdicts", body);

        await ProblemOf(response, HttpStatusCode.UnsupportedMediaType, "unsupportedMediaType");
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    public async Task UTF_8_may_be_named(string mediaType)
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body(Given.Case, mediaType));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_without_a_type_is_refused()
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", new ByteArrayContent([]));

        await ProblemOf(response, HttpStatusCode.UnsupportedMediaType, "unsupportedMediaType");
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/v2/verdicts")]
    [InlineData("/v1/rules/senco")]
    [InlineData("/v1/rules/senco.dmn")]
    public async Task An_address_without_anything_says_so(string address)
    {
        using var response = await Service.Client.GetAsync(address);

        await ProblemOf(response, HttpStatusCode.NotFound, "notFound");
    }

    [Theory]
    [InlineData("DELETE", "/v1/rules", "GET, HEAD")]
    [InlineData("GET", "/v1/verdicts", "POST")]
    public async Task A_method_that_an_address_does_not_take_is_refused(string method, string address, string allowed)
    {
        using var response = await Service.Client.SendAsync(new(new(method), address));

        await ProblemOf(response, HttpStatusCode.MethodNotAllowed, "methodNotAllowed");
        response.Content.Headers.Allow.Should().BeEquivalentTo(allowed.Split(", "));
    }

    private static async Task<JsonElement> ProblemOf(HttpResponseMessage response, HttpStatusCode status, string code, string because = "")
    {
        response.StatusCode.Should().Be(status, because);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("code").GetString().Should().Be(code, because);
        problem.GetProperty("type").GetString().Should().Be($"urn:qualification-rules:problem:{code}");
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("detail").GetString().Should().NotBeNullOrWhiteSpace();
        return problem;
    }
}
