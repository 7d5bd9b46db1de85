using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Receipts;

/// <summary>
/// The one way to write a JSON value that holds nothing but objects, lists, strings, whole numbers, booleans and null: properties
/// sorted by the UTF-16 units of their names, no whitespace, and in strings only what must be escaped is (RFC 8785).
/// </summary>
internal static class CanonicalJson
{
    /// <summary>The canonical text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="sortLists">Whether the order of lists says nothing: they are sorted by the canonical text of their entries.</param>
    /// <param name="without">A property of the value itself that is left out.</param>
    /// <exception cref="JsonException">A number is not a whole one of at most 15 digits.</exception>
    /// <exception cref="InvalidOperationException">A string has half of a surrogate pair.</exception>
    public static string Of(JsonElement value, bool sortLists = false, string? without = null)
    {
        var text = new StringBuilder();
        Append(text, value, sortLists, without);
        return text.ToString();
    }

    /// <summary>The SHA-256 of a canonical text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(string canonical) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)).Select(each => each.ToString("x2")));

    private static void Append(StringBuilder text, JsonElement value, bool sortLists, string? without)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value, sortLists, without);
                break;
            case JsonValueKind.Array:
                var entries = value.EnumerateArray().Select(entry => Of(entry, sortLists));
                text.Append('[').AppendJoin(',', sortLists ? entries.Order(StringComparer.Ordinal) : entries).Append(']');
                break;
            case JsonValueKind.String:
                AppendString(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Number(value));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement value, bool sortLists, string? without)
    {
        text.Append('{');
        var first = true;
        foreach (var property in value.EnumerateObject().Where(each => without is null || !each.NameEquals(without)).OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            text.Append(first ? "" : ",");
            first = false;
            AppendString(text, property.Name);
            text.Append(':');
            Append(text, property.Value, sortLists, without: null);
        }

        text.Append('}');
    }

    private static long Number(JsonElement value) =>
        WholeNumber.TryParse(JsonMarshal.GetRawUtf8Value(value), out var number) ? number : throw new JsonException("A number is not a whole one of at most 15 digits.");

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append("\\u").Append(((int)character).ToString("x4")),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
