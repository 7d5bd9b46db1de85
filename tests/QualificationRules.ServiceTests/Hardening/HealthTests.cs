using System.Net;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Hardening;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_service_that_runs_is_well(string address)
    {
        using var response = await Service.Client.GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("HEAD", "/health/live", HttpStatusCode.OK)]
    [InlineData("HEAD", "/v1/rules", HttpStatusCode.OK)]
    [InlineData("HEAD", "/try", HttpStatusCode.OK)]
    [InlineData("HEAD", "/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("PUT", "/health/live", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/health/ready", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/v1/rules", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/check", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/check", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "/check", HttpStatusCode.OK)]
    [InlineData("HEAD", "/v1/verdicts", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_read_is_asked_for_by_GET_or_HEAD(string method, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(method), address);
        using var response = await Service.Client.SendAsync(request);

        response.StatusCode.Should().Be(status);
    }
}
