using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualificationRules;
using SencoChecker.Api.Answers;
using SencoChecker.Api.Reference;

namespace SencoChecker.Api.OpenApi;

/// <summary>
/// The service in OpenAPI 3.1: openapi.json beside this file, with the JSON Schemas of the wire format among its schemas. OpenAPI 3.1 takes
/// them as they are; only where their parts are found is told anew, since not every tool follows <c>$id</c>.
/// </summary>
internal sealed class OpenApiDocument(Evaluator evaluator)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<ReferenceDocument> _document =
        new(() => ReferenceDocument.Of(JsonSerializer.SerializeToUtf8Bytes(Make(), Readable), MediaTypes.Json, evaluator.Ruleset.Version));

    /// <summary>The document, made when first asked for.</summary>
    public ReferenceDocument Document => _document.Value;

    private static JsonNode Make()
    {
        var document = JsonNode.Parse(Resource.Bytes("openapi.json"))!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        Add(schemas, "Case", "case.schema.json");
        Add(schemas, "Verdict", "verdict.schema.json");
        return document;
    }

    /// <summary>Adds a schema, and each of its definitions as a schema of its own.</summary>
    private static void Add(JsonObject schemas, string name, string file)
    {
        var text = Encoding.UTF8.GetString(Resource.Bytes(file))
            .Replace("\"case.schema.json#/$defs/", "\"#/components/schemas/Case.", StringComparison.Ordinal)
            .Replace("\"case.schema.json#/", "\"#/components/schemas/Case/", StringComparison.Ordinal)
            .Replace("\"#/$defs/", $"\"#/components/schemas/{name}.", StringComparison.Ordinal);
        var schema = JsonNode.Parse(text)!.AsObject();
        var parts = schema["$defs"]!.AsObject();
        schema.Remove("$schema");
        schema.Remove("$defs");
        schemas[name] = schema;
        foreach (var (part, definition) in parts.ToArray())
        {
            parts.Remove(part);
            schemas[$"{name}.{part}"] = definition;
        }
    }
}
