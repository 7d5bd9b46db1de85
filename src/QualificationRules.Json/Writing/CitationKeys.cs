using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using QualificationRules.Law;

namespace QualificationRules.Json.Writing;

/// <summary>The keys under which a compact file has its citations: c1, c2 and so on, in the order of the questions and their findings.</summary>
internal static class CitationKeys
{
    private static readonly JsonEncodedText Cites = JsonEncodedText.Encode("cites");

    private static readonly ImmutableArray<(JsonEncodedText Key, Citation Citation)> All =
    [
        .. CitationWriter.OfFindings.Concat(AdviceSources.All).Distinct()
            .Select((citation, i) => (JsonEncodedText.Encode(string.Create(CultureInfo.InvariantCulture, $"c{i + 1}")), citation)),
    ];

    private static readonly FrozenDictionary<Citation, JsonEncodedText> ByCitation = All.ToFrozenDictionary(each => each.Citation, each => each.Key);

    /// <summary>The same for the very objects that findings have, which are found faster.</summary>
    private static readonly FrozenDictionary<Citation, JsonEncodedText> ByObject =
        CitationWriter.OfFindings.ToFrozenDictionary<Citation, Citation, JsonEncodedText>(citation => citation, citation => ByCitation[citation], ReferenceEqualityComparer.Instance);

    /// <summary>Writes every citation under its key.</summary>
    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(Cites);
        foreach (var (key, citation) in All)
        {
            writer.WritePropertyName(key);
            CitationWriter.Write(writer, citation);
        }

        writer.WriteEndObject();
    }

    /// <summary>The key of a citation.</summary>
    public static JsonEncodedText Of(Citation citation) => ByObject.TryGetValue(citation, out var key) ? key : ByCitation[citation];
}
