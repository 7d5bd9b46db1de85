using System.Buffers;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QualificationRules;
using QualificationRules.Json;

namespace SencoChecker.Hardening;

/// <summary>Ready: it decides a case. Once asked to stop it takes no connection any more.</summary>
internal sealed class Readiness(Evaluator evaluator) : IHealthCheck
{
    private static ReadOnlySpan<byte> Case => """{"id":"ready","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[]}}"""u8;

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(JsonLines.EvaluateLine(evaluator, Case, new ArrayBufferWriter<byte>())
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy());
}
