using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using SencoChecker.Api.Answers;

namespace SencoChecker.Api;

/// <summary>Answers with problems.</summary>
internal static class Problems
{
    /// <summary>The start of each problem's <c>type</c>; the code goes on from there.</summary>
    public const string Type = "urn:qualification-rules:problem:";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers with a problem, as the whole answer.</summary>
    public static async Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = MediaTypes.Problem;
        context.Response.Headers.CacheControl = "no-store";
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("type", Type + problem.Code);
            writer.WriteString("title", ReasonPhrases.GetReasonPhrase(problem.Status));
            writer.WriteNumber("status", problem.Status);
            writer.WriteString("detail", problem.Detail);
            writer.WriteString("code", problem.Code);
            writer.WriteString("pointer", problem.Pointer);
            writer.WriteString("id", problem.Id);
            writer.WriteEndObject();
        }

        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted);
    }

    /// <summary>Gives a status without a body one.</summary>
    public static Task OfStatusAsync(StatusCodeContext context) => WriteAsync(context.HttpContext, Problem.OfStatus(context.HttpContext.Response.StatusCode));
}
