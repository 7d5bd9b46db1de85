using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace QualificationRules.Json.Serialization;

/// <summary>An answer read back as data, whatever the naming policy of the application.</summary>
internal sealed class DataConverter<T>(JsonTypeInfo<T> type) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize(ref reader, type);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, type);
}
