using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace SencoChecker.Hardening;

/// <summary>What a supervisor of the process asks.</summary>
internal static class HealthEndpoints
{
    private static readonly HttpMethodMetadata Methods = new([HttpMethods.Get, HttpMethods.Head]);

    /// <summary>Maps <c>/health/live</c>, which the process answers as long as it runs, and <c>/health/ready</c>, as long as it takes requests.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Methods);
        app.MapHealthChecks("/health/ready").WithMetadata(Methods);
    }
}
