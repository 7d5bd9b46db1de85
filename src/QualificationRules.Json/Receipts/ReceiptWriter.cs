using System.Text.Json;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Receipts;

/// <summary>Writes receipts.</summary>
internal static class ReceiptWriter
{
    /// <summary>The version of the receipt's format.</summary>
    public const int Format = 1;

    public static DecisionReceipt Write(Case @case, Verdict verdict, string rulesetSha256)
    {
        var canonicalCase = CanonicalCase(@case);
        var factsSha256 = CanonicalJson.Sha256(Facts(canonicalCase));
        var sha256 = CanonicalJson.Sha256(Render(sha256: null));
        return new(verdict, Render(sha256), factsSha256, rulesetSha256, sha256);

        string Render(string? sha256) => Rendering.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Format);
            writer.WritePropertyName("case");
            canonicalCase.WriteTo(writer);
            WriteDecision(writer, verdict);
            writer.WriteString("factsSha256", factsSha256);
            writer.WriteString("ruleset", verdict.Ruleset);
            writer.WriteString("rulesetSha256", rulesetSha256);
            if (sha256 is not null)
            {
                writer.WriteString("sha256", sha256);
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>The case such that facts that mean the same are written alike: lists in one order, training and an application of which nothing is known left out.</summary>
    private static JsonElement CanonicalCase(Case @case) =>
        JsonElement.Parse(CanonicalJson.Of(JsonElement.Parse(CaseWriter.Line(@case, writesEmpty: false)), sortLists: true));

    /// <summary>The facts of a canonical case: what it knows of the person and of an application, whatever is asked about them.</summary>
    private static string Facts(JsonElement canonicalCase) => Rendering.Of(writer =>
    {
        writer.WriteStartObject();
        foreach (var property in canonicalCase.EnumerateObject().Where(property => property.Name is "person" or "scholarship"))
        {
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
    });

    private static void WriteDecision(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteString("post", verdict.Appointment?.Id);
        writer.WriteString("outcome", Names.Outcomes.NameOf(verdict.Outcome));
        writer.WriteStartArray("possible");
        foreach (var outcome in verdict.Possible)
        {
            writer.WriteStringValue(Names.Outcomes.NameOf(outcome));
        }

        writer.WriteEndArray();
        writer.WriteString("deadline", verdict.Deadline is { } deadline ? LocalDatePattern.Iso.Format(deadline) : null);
        writer.WriteStartArray("reasons");
        foreach (var reason in verdict.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("code", reason.Code);
            WriteTruth(writer, reason.Holds);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTruth(Utf8JsonWriter writer, Truth holds)
    {
        writer.WritePropertyName("holds");
        if (holds == Truth.Unknown)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBooleanValue(holds == Truth.True);
        }
    }
}
