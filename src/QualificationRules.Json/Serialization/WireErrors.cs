using System.Text.Json;
using QualificationRules.Facts;

namespace QualificationRules.Json.Serialization;

/// <summary>Tells errors of the wire format as System.Text.Json tells its own.</summary>
internal static class WireErrors
{
    /// <summary>The exception of an error, which says what is wrong, by which code, and where in the value.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    /// <param name="pointer">Where it is, as a JSON Pointer; null where that is not known.</param>
    /// <param name="of">The pointer to the value that was read, which the other goes on from.</param>
    public static JsonException Of(string code, string message, string? pointer, string of)
    {
        var within = pointer is not null && pointer.StartsWith(of, StringComparison.Ordinal) ? pointer[of.Length..] : pointer;
        return new($"{message} ({code}{(string.IsNullOrEmpty(within) ? "" : $" at {within}")})");
    }

    /// <summary>Writes a fact, or tells why the wire format cannot say it.</summary>
    /// <exception cref="JsonException">It cannot.</exception>
    public static void Writing<T>(Utf8JsonWriter writer, T value, Action<Utf8JsonWriter, T> write)
    {
        try
        {
            write(writer, value);
        }
        catch (InvalidFactException e)
        {
            throw Of(e.Error.Code, e.Error.Message, e.Error.Path, "");
        }
    }
}
