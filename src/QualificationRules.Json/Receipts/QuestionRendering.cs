using System.Text.Json;
using QualificationRules.Decisions;
using QualificationRules.Json.Values;
using QualificationRules.Json.Writing;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json.Receipts;

/// <summary>A question as data: its role or course, and its decision table, with the findings and what they cite.</summary>
internal static class QuestionRendering
{
    public static void Write(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("code", question.Code);
        FactWriter.WriteName(writer, "course", question.Course);
        FactWriter.WriteName(writer, "role", question.Role);
        writer.WriteStartArray("findings");
        foreach (var finding in question.Table.Findings)
        {
            WriteFinding(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (var row in question.Table.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("id", row.Id);
            writer.WriteString("outcome", Names.Outcomes.NameOf(row.Outcome));
            WriteCodes(writer, "holds", row.Holds);
            WriteCodes(writer, "fails", row.Fails);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteCitations(Utf8JsonWriter writer, IEnumerable<Citation> citations)
    {
        writer.WriteStartArray("cites");
        foreach (var citation in citations)
        {
            WriteCitation(writer, citation);
        }

        writer.WriteEndArray();
    }

    private static void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("instrument", citation.Instrument.Title);
        writer.WriteString("authority", Names.Authorities.NameOf(citation.Instrument.Authority));
        writer.WriteString("provision", citation.Provision);
        writer.WriteString("url", citation.Url);
        RulesetRendering.WriteDate(writer, "appliesFrom", citation.AppliesFrom);
        RulesetRendering.WriteDate(writer, "appliesUntil", citation.AppliesUntil);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("presupposes", finding.Presupposes?.Code);
        WriteCitations(writer, finding.Citations);
        writer.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter writer, string name, IEnumerable<Finding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStringValue(finding.Code);
        }

        writer.WriteEndArray();
    }
}
