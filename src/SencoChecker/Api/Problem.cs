using System.Globalization;
using System.Text.Json;

namespace SencoChecker.Api;

/// <summary>Why a request has no answer, as in RFC 9457, with the code and pointer of the wire format.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">A stable code: of docs/errors.md for a case, of docs/service.md for a request.</param>
/// <param name="Detail">What is wrong and what is allowed.</param>
internal sealed record Problem(int Status, string Code, string Detail)
{
    /// <summary>Where in the case, as a JSON Pointer; null where there is no such place.</summary>
    public string? Pointer { get; init; }

    /// <summary>The id of the case; null where it could not be read.</summary>
    public string? Id { get; init; }

    /// <summary>The body is of no type that the service reads.</summary>
    public static Problem UnsupportedMediaType { get; } = new(
        StatusCodes.Status415UnsupportedMediaType, "unsupportedMediaType",
        "Content-Type is application/json for one case, and application/x-ndjson or application/jsonl for cases one a line; the charset is utf-8, and there is no Content-Encoding.");

    /// <summary>A case or receipt is too long.</summary>
    public static Problem TooLong(int most) => new(
        StatusCodes.Status413PayloadTooLarge, "lineTooLong", string.Create(CultureInfo.InvariantCulture, $"The body has more than {most >> 20} MiB; send cases one a line, as application/x-ndjson."));

    /// <summary>The error that a line would be answered with.</summary>
    public static Problem OfAnswer(ReadOnlyMemory<byte> answer)
    {
        using var line = JsonDocument.Parse(answer);
        var error = line.RootElement.GetProperty("error");
        return new(StatusCodes.Status400BadRequest, error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!)
        {
            Pointer = error.GetProperty("pointer").GetString(),
            Id = line.RootElement.GetProperty("id").GetString(),
        };
    }

    /// <summary>What a status that carries no words of its own says.</summary>
    public static Problem OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "notFound", "There is nothing at this address; /openapi/v1.json lists what there is."),
        StatusCodes.Status405MethodNotAllowed => new(status, "methodNotAllowed", "This address takes another method, which the header Allow names."),
        StatusCodes.Status408RequestTimeout => new(status, "tooSlow", "The body came too slowly, or took longer than is allowed."),
        StatusCodes.Status413PayloadTooLarge => new(status, "bodyTooLong", "The body is longer than is allowed; send it in parts."),
        StatusCodes.Status429TooManyRequests => new(status, "tooManyRequests", "More requests came than are allowed; try again later, or send cases one a line in one request."),
        StatusCodes.Status503ServiceUnavailable => new(status, "busy", "The service is at its limit; try again later."),
        >= StatusCodes.Status500InternalServerError => new(status, "fault", "This is a fault of the service, not of the request."),
        _ => new(status, "badRequest", "The request is no valid HTTP request."),
    };
}
