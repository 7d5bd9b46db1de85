using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the reasons of a verdict.</summary>
internal static class ReasonWriter
{
    private static readonly JsonEncodedText Reasons = JsonEncodedText.Encode("reasons");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Holds = JsonEncodedText.Encode("holds");
    private static readonly JsonEncodedText LawNotVerified = JsonEncodedText.Encode("lawNotVerified");

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Reason> reasons, bool citesByKey)
    {
        Span<byte> utf8 = stackalloc byte[FormattedText.UsualLength];
        writer.WriteStartArray(Reasons);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString(Code, reason.Code);
            FormattedText.Write(writer, reason, utf8);
            if (reason.Holds == Truth.Unknown)
            {
                writer.WriteNull(Holds);
            }
            else
            {
                writer.WriteBoolean(Holds, reason.Holds == Truth.True);
            }

            CitationWriter.Write(writer, CitationsOf(reason), citesByKey);
            if (reason.IsLawNotVerified)
            {
                writer.WriteBoolean(LawNotVerified, true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The reason's citations: the one that a finding has is the reason's whatever the date, and no list is made of it.</summary>
    private static ImmutableArray<Citation> CitationsOf(Reason reason) => reason.Finding.Citations is [_] only ? only : reason.Citations;
}
