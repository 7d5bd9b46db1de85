using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualificationRules.Benchmarks.Batch.Plain;

/// <summary>Reading and writing without reflection, as a user of System.Text.Json would have it generated.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainCase))]
[JsonSerializable(typeof(PlainVerdict))]
internal sealed partial class PlainJson : JsonSerializerContext;
