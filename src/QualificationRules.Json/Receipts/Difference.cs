using System.Globalization;
using System.Text.Json;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Receipts;

/// <summary>Finds where two JSON values differ.</summary>
internal static class Difference
{
    private const int LongestShown = 100;

    /// <summary>The first difference, in canonical order; null where there is none.</summary>
    public static ReceiptDifference? First(JsonElement expected, JsonElement found, string pointer = "") => (expected.ValueKind, found.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => FirstOfObjects(expected, found, pointer),
        (JsonValueKind.Array, JsonValueKind.Array) => FirstOfLists(expected, found, pointer),
        _ => FirstOfTexts(CanonicalJson.Of(expected), CanonicalJson.Of(found), pointer),
    };

    /// <summary>The canonical text of what a pointer points to; null where there is nothing.</summary>
    public static string? At(JsonElement value, string pointer)
    {
        foreach (var token in pointer.Split('/').Skip(1))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength())
            {
                value = value[index];
            }
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return null;
            }
        }

        return Shown(CanonicalJson.Of(value));
    }

    /// <summary>The start of a text, of a length that fits in a message.</summary>
    public static string Shown(string text) => Excerpt.Of(text, LongestShown);

    private static ReceiptDifference? FirstOfTexts(string expected, string found, string pointer) =>
        string.Equals(expected, found, StringComparison.Ordinal) ? null : new(pointer, Shown(expected), Shown(found));

    private static ReceiptDifference? FirstOfObjects(JsonElement expected, JsonElement found, string pointer)
    {
        var names = expected.EnumerateObject().Concat(found.EnumerateObject()).Select(property => property.Name);
        foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var at = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var one = expected.TryGetProperty(name, out var expectedValue) ? expectedValue : (JsonElement?)null;
            var other = found.TryGetProperty(name, out var foundValue) ? foundValue : (JsonElement?)null;
            if (FirstOf(one, other, at) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static ReceiptDifference? FirstOfLists(JsonElement expected, JsonElement found, string pointer)
    {
        for (var i = 0; i < Math.Max(expected.GetArrayLength(), found.GetArrayLength()); i++)
        {
            var one = i < expected.GetArrayLength() ? expected[i] : (JsonElement?)null;
            var other = i < found.GetArrayLength() ? found[i] : (JsonElement?)null;
            if (FirstOf(one, other, $"{pointer}/{i}") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static ReceiptDifference? FirstOf(JsonElement? expected, JsonElement? found, string pointer) =>
        expected is { } one && found is { } other
            ? First(one, other, pointer)
            : new(pointer, expected is { } missing ? Shown(CanonicalJson.Of(missing)) : null, found is { } extra ? Shown(CanonicalJson.Of(extra)) : null);
}
