using QualificationRules.Json;

namespace SencoChecker.Hardening;

/// <summary>What the server holds of a connection, and how it stops.</summary>
internal static class ServerLimits
{
    /// <summary>Answers held for a client that sends a thousand cases or so before it reads one; a client that sends more has to read meanwhile.</summary>
    private const long HeldAnswers = 8 << 20;

    private static readonly TimeSpan HeadersTime = TimeSpan.FromSeconds(10);

    /// <summary>Sets them.</summary>
    public static void AddServerLimits(this WebApplicationBuilder builder, ServiceLimits limits)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = CaseReader.LongestLine;
            server.Limits.MaxResponseBufferSize = HeldAnswers;
            server.Limits.MaxConcurrentConnections = limits.Connections;
            server.Limits.RequestHeadersTimeout = HeadersTime;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(limits.StopSeconds));
    }
}
