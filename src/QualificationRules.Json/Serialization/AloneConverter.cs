using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Json.Converters;

namespace QualificationRules.Json.Serialization;

/// <summary>A fact that stands alone. On a line it is left out where it is not known; alone it says <c>"unknown"</c>, since null has a meaning of its own.</summary>
/// <param name="known">Reads what is known.</param>
/// <param name="writeKnown">Writes what is known.</param>
internal sealed class AloneConverter<T>(ValueConverter<T> known, Action<Utf8JsonWriter, T> writeKnown) : JsonConverter<T>
{
    private const string UnknownText = "unknown";

    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(UnknownText) ? default : known.Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WriteStringValue(UnknownText);
        }
        else
        {
            WireErrors.Writing(writer, value, writeKnown);
        }
    }
}
