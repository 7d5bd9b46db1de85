using System.Text.Json;

namespace QualificationRules.Json.Values;

/// <summary>Carries an error of the wire format out of the reading of a line. It never leaves the library.</summary>
internal sealed class WireException(string code, string message, string? pointer = null) : JsonException(message)
{
    public string Code { get; } = code;

    /// <summary>Where; null where only the reader of the whole line knows.</summary>
    public string? Pointer { get; } = pointer;

    public static WireException WrongType(string allowed, JsonTokenType found) =>
        new(ErrorCodes.WrongType, $"The value is {NameOf(found)}; allowed is {allowed}.");

    public static WireException NullNotAllowed(string? pointer = null) =>
        new(ErrorCodes.NullNotAllowed, "null is not allowed here: give a value, or leave the property out where it is not known and not required.", pointer);

    public static WireException InvalidDate(ref Utf8JsonReader reader, string allowed) =>
        new(ErrorCodes.InvalidDate, $"{allowed}; \"{Excerpt.Of(ref reader)}\" is not allowed.");

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
