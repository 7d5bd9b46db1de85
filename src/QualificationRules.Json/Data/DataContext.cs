using System.Text.Json.Serialization;

namespace QualificationRules.Json.Data;

/// <summary>Describes the types of this folder without reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(OutcomeConverter), typeof(DayConverter)])]
[JsonSerializable(typeof(VerdictData))]
[JsonSerializable(typeof(TimelineData))]
internal sealed partial class DataContext : JsonSerializerContext;
