using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Hardening;

/// <summary>Every answer says what a browser may do with it, whether it is an answer, an error or a page.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("GET", "/v1/rules")]
    [InlineData("GET", "/try")]
    [InlineData("GET", "/health/live")]
    [InlineData("GET", "/nowhere")]
    [InlineData("POST", "/v1/verdicts")]
    [InlineData("DELETE", "/v1/rules")]
    public async Task A_browser_may_do_nothing_with_it_but_what_the_service_itself_serves(string method, string address)
    {
        using var response = await Service.Client.SendAsync(new(new(method), address));

        Header(response, "Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe").And.NotContain("http");
        Header(response, "X-Content-Type-Options").Should().Be("nosniff");
        Header(response, "X-Frame-Options").Should().Be("DENY");
        Header(response, "Referrer-Policy").Should().Be("no-referrer");
    }

    [Fact]
    public async Task An_answer_about_a_person_is_kept_by_nobody_on_the_way()
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body(Given.Case));

        response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Should().ContainSingle().Which;
}
