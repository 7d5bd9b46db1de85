using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualificationRules.Json.Lines;

/// <summary>
/// Describes the types of this folder without reflection: what <see cref="Diagnosis"/> goes by, and what their Read methods agree
/// with. Strict: case-sensitive, no unknown and no duplicate properties, null only where a property says so, no comments, no
/// trailing commas.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = CaseLineContext.MaxDepth)]
[JsonSerializable(typeof(CaseLine))]
internal sealed partial class CaseLineContext : JsonSerializerContext
{
    /// <summary>A little deeper than any case, /person/appointments/0/school, goes.</summary>
    public const int MaxDepth = 8;
}
