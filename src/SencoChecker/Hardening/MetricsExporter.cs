using OpenTelemetry.Metrics;

namespace SencoChecker.Hardening;

/// <summary>Sends the metrics to a collector, where one is configured.</summary>
internal static class MetricsExporter
{
    /// <summary>The variable of the OpenTelemetry specification that names the collector.</summary>
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Adds the exporter where its variable is set.</summary>
    public static void AddMetricsExporter(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(AnswerMetrics.Meter, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
            .AddOtlpExporter());
    }
}
