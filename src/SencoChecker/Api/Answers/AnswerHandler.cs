using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using SencoChecker.Hardening;

namespace SencoChecker.Api.Answers;

/// <summary>Answers the requests of one route: one case as JSON, or cases one a line as they come.</summary>
internal sealed class AnswerHandler(AnswerKind kind, ServiceLimits limits, AnswerCounter counter)
{
    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var isUtf8 = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        return (isUtf8 && context.Request.Headers.ContentEncoding.Count == 0 ? type!.MediaType.Value?.ToLowerInvariant() : null) switch
        {
            MediaTypes.Json => AnswerOneAsync(context),
            MediaTypes.Ndjson => AnswerLinesAsync(context, MediaTypes.Ndjson),
            MediaTypes.JsonLines => AnswerLinesAsync(context, MediaTypes.JsonLines),
            _ => Problems.WriteAsync(context, Problem.UnsupportedMediaType),
        };
    }

    private async Task AnswerOneAsync(HttpContext context)
    {
        // What is longer is seen below, and told by its code.
        Allow(context, 2L * kind.LongestLine);
        using var time = TimeFor(context, limits.CaseSeconds);
        if (await BodyReader.ReadAsync(context.Request, kind.LongestLine, time.Token) is not { } body)
        {
            await Problems.WriteAsync(context, Problem.TooLong(kind.LongestLine));
            return;
        }

        var answer = new ArrayBufferWriter<byte>();
        var isAnswered = kind.One(body.Span, answer);
        counter.Count(answer.WrittenSpan);
        if (!isAnswered)
        {
            await Problems.WriteAsync(context, Problem.OfAnswer(answer.WrittenMemory));
            return;
        }

        context.Response.ContentType = MediaTypes.Json;
        context.Response.ContentLength = answer.WrittenCount;
        await context.Response.Body.WriteAsync(answer.WrittenMemory, time.Token);
    }

    private async Task AnswerLinesAsync(HttpContext context, string mediaType)
    {
        Allow(context, limits.StreamBytes);
        using var time = TimeFor(context, limits.StreamSeconds);
        context.Response.ContentType = mediaType;
        await kind.Lines(context.Request.Body, counter.Counting(context.Response.Body), time.Token);
    }

    /// <summary>The server refuses a longer body, where it says its length before any of it is read.</summary>
    private static void Allow(HttpContext context, long bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
        {
            most.MaxRequestBodySize = bytes;
        }
    }

    private static CancellationTokenSource TimeFor(HttpContext context, int seconds)
    {
        var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(seconds));
        return time;
    }
}
