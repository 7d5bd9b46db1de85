using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Serialization;

/// <summary>One of the names of a closed set.</summary>
internal sealed class WireNameConverter<T>(NameTable<T> names) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => names.Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(names.EncodedNameOf(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => names.Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(names.EncodedNameOf(value));
}
