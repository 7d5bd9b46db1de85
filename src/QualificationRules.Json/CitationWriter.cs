using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json;

/// <summary>Writes citations. Those of the findings are the same in every verdict, and are made JSON of once.</summary>
internal static class CitationWriter
{
    private static readonly JsonEncodedText Cites = JsonEncodedText.Encode("cites");

    private static readonly Dictionary<Citation, byte[]> Encoded = Question.All
        .SelectMany(question => question.Table.Findings)
        .SelectMany(finding => finding.Citations)
        .Distinct<Citation>(ReferenceEqualityComparer.Instance)
        .ToDictionary<Citation, Citation, byte[]>(citation => citation, Encode, ReferenceEqualityComparer.Instance);

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Citation> citations)
    {
        writer.WriteStartArray(Cites);
        foreach (var citation in citations)
        {
            writer.WriteRawValue(Encoded.TryGetValue(citation, out var known) ? known : Encode(citation), skipInputValidation: true);
        }

        writer.WriteEndArray();
    }

    private static byte[] Encode(Citation citation)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, VerdictWriter.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", citation.Instrument.Title);
            writer.WriteString("provision", citation.Provision);
            writer.WriteString("authority", Names.Authorities.NameOf(citation.Instrument.Authority));
            writer.WriteString("url", citation.Url.AbsoluteUri);
            writer.WriteEndObject();
        }

        return json.WrittenSpan.ToArray();
    }
}
