using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json.Writing;

/// <summary>Writes citations, in full or by their keys. Those of the findings are the same in every verdict, and are made JSON of once.</summary>
internal static class CitationWriter
{
    private static readonly JsonEncodedText Cites = JsonEncodedText.Encode("cites");

    private static readonly Dictionary<Citation, byte[]> Encoded =
        OfFindings.ToDictionary<Citation, Citation, byte[]>(citation => citation, Encode, ReferenceEqualityComparer.Instance);

    /// <summary>The citations of all findings, each object once.</summary>
    public static IEnumerable<Citation> OfFindings => Question.All
        .SelectMany(question => question.Table.Findings)
        .SelectMany(finding => finding.Citations)
        .Distinct<Citation>(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the citations of a reason or of advice.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="citations">The citations.</param>
    /// <param name="byKey">Whether their keys stand for them.</param>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Citation> citations, bool byKey)
    {
        writer.WriteStartArray(Cites);
        foreach (var citation in citations)
        {
            if (byKey)
            {
                writer.WriteStringValue(CitationKeys.Of(citation));
            }
            else if (Encoded.TryGetValue(citation, out var known))
            {
                writer.WriteRawValue(known, skipInputValidation: true);
            }
            else
            {
                Write(writer, citation);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a citation in full.</summary>
    public static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("instrument"u8, citation.Instrument.Title);
        writer.WriteString("provision"u8, citation.Provision);
        writer.WriteString("authority"u8, Names.Authorities.NameOf(citation.Instrument.Authority));
        writer.WriteString("url"u8, citation.Url);
        writer.WriteEndObject();
    }

    private static byte[] Encode(Citation citation)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, WriterOptions.Unchecked))
        {
            Write(writer, citation);
        }

        return json.WrittenSpan.ToArray();
    }
}
