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
}
