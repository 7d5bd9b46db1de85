using System.Text.Json;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>Any string. Whether null is allowed is the property's to say.</summary>
internal sealed class TextConverter : ValueConverter<string>
{
    public override string Parse(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw WireException.WrongType("a string", reader.TokenType);
}
