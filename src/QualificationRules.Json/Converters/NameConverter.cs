using System.Text.Json;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>One of the names of a closed set; null is not allowed.</summary>
internal sealed class NameConverter<T> : ValueConverter<T>
    where T : struct, Enum
{
    private readonly NameTable<T> _names = Names.Of<T>();

    public override bool HandleNull => true;

    public override T Parse(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? throw WireException.NullNotAllowed() : _names.Parse(ref reader);
}
