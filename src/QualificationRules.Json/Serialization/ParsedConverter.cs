using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Serialization;

/// <summary>What is a string on the wire and has a text of its own.</summary>
/// <param name="parse">Makes it of its text.</param>
internal sealed class ParsedConverter<T>(Func<string, T> parse) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw WireException.WrongType("a string", reader.TokenType);
        }

        try
        {
            return parse(reader.GetString()!);
        }
        catch (Exception e) when (e is FormatException or InvalidFactException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
