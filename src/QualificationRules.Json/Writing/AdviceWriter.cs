using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the advice of a verdict; nothing where there is none.</summary>
internal static class AdviceWriter
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("advice");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText By = JsonEncodedText.Encode("by");

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Advice> advice, bool citesByKey)
    {
        if (advice.IsEmpty)
        {
            return;
        }

        Span<byte> utf8 = stackalloc byte[FormattedText.UsualLength];
        writer.WriteStartArray(Name);
        foreach (var each in advice)
        {
            writer.WriteStartObject();
            writer.WriteString(Code, each.Code);
            if (each.By is { } by)
            {
                DateText.Write(writer, By, by);
            }

            FormattedText.Write(writer, each, utf8);
            CitationWriter.Write(writer, each.Citations, citesByKey);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
