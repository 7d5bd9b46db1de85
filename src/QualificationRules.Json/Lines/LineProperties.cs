using System.Text.Json;

namespace QualificationRules.Json.Lines;

/// <summary>Goes through the properties of an object on a line, none of which may come twice.</summary>
internal struct LineProperties
{
    private uint _seen;

    /// <summary>Begins an object, on whose first brace the reader stands.</summary>
    /// <exception cref="JsonException">It stands on something else.</exception>
    public static LineProperties Begin(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? default : throw new JsonException("It is no object.");

    /// <summary>Goes on to the next name; false at the end of the object.</summary>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the reader stands on this name; if so, goes on to the value.</summary>
    /// <exception cref="JsonException">The property has come before.</exception>
    public bool Is(ReadOnlySpan<byte> name, int number, ref Utf8JsonReader reader)
    {
        // A name is rarely written with escapes, and else its bytes are the name.
        if (reader.ValueIsEscaped ? !reader.ValueTextEquals(name) : !reader.ValueSpan.SequenceEqual(name))
        {
            return false;
        }

        if (Has(number))
        {
            throw new JsonException("A property comes twice.");
        }

        _seen |= 1u << number;
        return reader.Read();
    }

    /// <summary>Whether a property has come.</summary>
    public readonly bool Has(int number) => (_seen >> number & 1) != 0;

    public static JsonException Unknown() => new("A property is unknown.");

    public static JsonException Missing() => new("A property is missing.");
}
