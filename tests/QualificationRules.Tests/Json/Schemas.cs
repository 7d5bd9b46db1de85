using System.Text.Json;
using Json.Schema;

namespace QualificationRules.Tests.Json;

/// <summary>The JSON Schemas of the wire format, as published in tests/conformance.</summary>
internal static class Schemas
{
    private static readonly BuildOptions Together = new() { SchemaRegistry = new() };

    public static JsonSchema Case { get; } = Read("case");

    public static JsonSchema Verdict { get; } = Read("verdict");

    public static JsonSchema Compact { get; } = Read("compact");

    public static JsonSchema LabelledCase { get; } = Read("labelled-case");

    /// <summary>Whether a value is valid. One that the validator cannot take is not: half of a surrogate pair, or a number larger than a decimal.</summary>
    public static bool IsValid(this JsonSchema schema, JsonElement value)
    {
        try
        {
            return schema.Evaluate(value).IsValid;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static JsonSchema Read(string name) => JsonSchema.FromFile(
        Path.Combine(AppContext.BaseDirectory, "conformance", $"{name}.schema.json"), Together, new Uri($"https://conformance.example/{name}.schema.json"));
}
