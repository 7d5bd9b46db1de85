using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using SencoChecker.Api.Answers;

namespace SencoChecker.Hardening;

/// <summary>How many requests are taken: at the same time, and in a second from one address.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of the routes that decide.</summary>
    public const string Answers = "answers";

    /// <summary>Adds the limiters.</summary>
    public static void AddRequestLimits(this IServiceCollection services, ServiceLimits limits) => services.AddRateLimiter(options =>
    {
        options.OnRejected = (rejected, _) =>
        {
            var isTooOften = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after);
            rejected.HttpContext.Response.StatusCode = isTooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            !HttpMethods.IsPost(context.Request.Method) ? RateLimitPartition.GetNoLimiter("")
            : IsStream(context.Request) ? AtOnce(MediaTypes.Ndjson, limits.Streams)
            : AtOnce(MediaTypes.Json, limits.Cases));
        options.AddPolicy(Answers, context => RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress ?? IPAddress.None, _ => new()
        {
            TokenLimit = 2 * limits.RequestsPerSecond,
            TokensPerPeriod = limits.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
    });

    private static RateLimitPartition<string> AtOnce(string what, int most) =>
        RateLimitPartition.GetConcurrencyLimiter(what, _ => new() { PermitLimit = most, QueueLimit = most });

    private static bool IsStream(HttpRequest request) =>
        request.ContentType is { } type && (type.StartsWith(MediaTypes.Ndjson, StringComparison.OrdinalIgnoreCase) || type.StartsWith(MediaTypes.JsonLines, StringComparison.OrdinalIgnoreCase));
}
