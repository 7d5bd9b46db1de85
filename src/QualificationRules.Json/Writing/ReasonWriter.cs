using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the reasons of a verdict.</summary>
internal static class ReasonWriter
{
    private static readonly JsonEncodedText Reasons = JsonEncodedText.Encode("reasons");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Holds = JsonEncodedText.Encode("holds");
    private static readonly JsonEncodedText LawNotVerified = JsonEncodedText.Encode("lawNotVerified");

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Reason> reasons)
    {
        writer.WriteStartArray(Reasons);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString(Code, reason.Code);
            FormattedText.Write(writer, reason);
            if (reason.Holds == Truth.Unknown)
            {
                writer.WriteNull(Holds);
            }
            else
            {
                writer.WriteBoolean(Holds, reason.Holds == Truth.True);
            }

            CitationWriter.Write(writer, reason.Citations);
            if (reason.IsLawNotVerified)
            {
                writer.WriteBoolean(LawNotVerified, true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
