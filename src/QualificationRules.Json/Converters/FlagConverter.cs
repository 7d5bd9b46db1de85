using System.Text.Json;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>True or false; null is known not to be so, and so false. Absent is the property's default.</summary>
internal sealed class FlagConverter : ValueConverter<bool?>
{
    public override bool HandleNull => true;

    public override bool? Parse(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw WireException.WrongType("true, false or null", reader.TokenType),
    };
}
