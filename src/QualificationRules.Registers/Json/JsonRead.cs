using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Registers.Json;

/// <summary>Reads values of an answer. What has another kind than expected is as what is not there; a reader tells of it where it matters.</summary>
internal static class JsonRead
{
    /// <summary>The value of a property; an undefined element where there is none.</summary>
    public static JsonElement Get(this JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) ? value : default;

    /// <summary>Whether the property is there, also as null.</summary>
    public static bool Has(this JsonElement element, string property) => element.Get(property).ValueKind != JsonValueKind.Undefined;

    /// <summary>The text of a property; null where it is none.</summary>
    public static string? Text(this JsonElement element, string property)
    {
        var value = element.Get(property);
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return null;
        }
    }

    /// <summary>The day of a property, yyyy-MM-dd; null where it is none.</summary>
    public static LocalDate? Day(this JsonElement element, string property) =>
        element.Text(property) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2100 } day } ? day : null;

    /// <summary>What a property has where a day is expected and is none; null where it has a day, or nothing.</summary>
    public static string? NoDay(this JsonElement element, string property) =>
        element.Get(property) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value && element.Day(property) is null ? value.GetRawText() : null;

    /// <summary>The entries of a list; none where it is no list.</summary>
    public static IEnumerable<JsonElement> Entries(this JsonElement element, string property) =>
        element.Get(property) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToList() : [];
}
