namespace SencoChecker.Api.Answers;

/// <summary>The media types that the service speaks.</summary>
internal static class MediaTypes
{
    /// <summary>One case, and its answer.</summary>
    public const string Json = "application/json";

    /// <summary>Cases one a line, and their answers; both names are in use.</summary>
    public const string Ndjson = "application/x-ndjson";

    /// <inheritdoc cref="Ndjson"/>
    public const string JsonLines = "application/jsonl";

    /// <summary>An error (RFC 9457).</summary>
    public const string Problem = "application/problem+json";

    /// <summary>A decision table as DMN 1.3, which has no media type of its own.</summary>
    public const string Dmn = "application/xml";
}
