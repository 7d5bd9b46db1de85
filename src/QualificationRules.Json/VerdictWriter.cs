using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json;

/// <summary>Writes verdicts of the wire format, each as one JSON object without a line break.</summary>
public static class VerdictWriter
{
    /// <summary>Text is for a pipe or a file and stays readable; it is not safe to put into HTML unescaped.</summary>
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a verdict.</summary>
    public static void Write(IBufferWriter<byte> to, string id, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(verdict);
        Write(to, id, verdict, FactPointer.Of);
    }

    /// <summary>Writes the verdict on a case, with pointers to the facts needed as the case had them.</summary>
    public static void Write(IBufferWriter<byte> to, Case @case, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(verdict);
        Write(to, @case.Id, verdict, path => FactPointer.Of(path, @case));
    }

    /// <summary>Writes an error in the place of a verdict; the id is null where it could not be read.</summary>
    public static void WriteError(IBufferWriter<byte> to, string? id, WireError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        using var writer = new Utf8JsonWriter(to, Options);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteStartObject("error");
        writer.WriteString("code", error.Code);
        writer.WriteString("message", error.Message);
        writer.WriteString("pointer", error.Pointer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(IBufferWriter<byte> to, string id, Verdict verdict, Func<FactPath, string> pointer)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("question", verdict.Question.Code);
        writer.WriteString("on", LocalDatePattern.Iso.Format(verdict.On));
        writer.WriteString("outcome", Names.Outcomes.NameOf(verdict.Outcome));
        if (verdict.Outcome == Outcome.Indeterminate)
        {
            WriteStrings(writer, "possible", verdict.Possible.Select(Names.Outcomes.NameOf).Order(StringComparer.Ordinal));
        }

        if (verdict.Deadline is { } deadline)
        {
            writer.WriteString("deadline", LocalDatePattern.Iso.Format(deadline));
        }

        WriteReasons(writer, verdict.Reasons);
        ContestedWriter.Write(writer, verdict.Contested);
        if (verdict.Outcome == Outcome.Indeterminate)
        {
            WriteStrings(writer, "needed", verdict.Needed.Select(pointer));
        }

        WriteNextChange(writer, verdict.NextChange);
        WriteAdvice(writer, verdict.Advice);
        writer.WriteString("ruleset", verdict.Ruleset);
        writer.WriteBoolean("projection", verdict.IsProjection);
        writer.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter writer, ImmutableArray<Reason> reasons)
    {
        writer.WriteStartArray("reasons");
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("code", reason.Code);
            writer.WriteString("text", reason.Text);
            writer.WritePropertyName("holds");
            if (reason.Holds == Truth.Unknown)
            {
                writer.WriteNullValue();
            }
            else
            {
                writer.WriteBooleanValue(reason.Holds == Truth.True);
            }

            WriteCitations(writer, reason.Citations);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNextChange(Utf8JsonWriter writer, OutcomeSegment? next)
    {
        if (next is { From: { } on, Outcome: var outcome })
        {
            writer.WriteStartObject("nextChange");
            writer.WriteString("on", LocalDatePattern.Iso.Format(on));
            writer.WriteString("outcome", Names.Outcomes.NameOf(outcome));
            writer.WriteEndObject();
        }
    }

    private static void WriteAdvice(Utf8JsonWriter writer, ImmutableArray<Advice> advice)
    {
        if (advice.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("advice");
        foreach (var each in advice)
        {
            writer.WriteStartObject();
            writer.WriteString("code", each.Code);
            if (each.By is { } by)
            {
                writer.WriteString("by", LocalDatePattern.Iso.Format(by));
            }

            writer.WriteString("text", each.Text);
            WriteCitations(writer, each.Citations);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter writer, ImmutableArray<Citation> citations)
    {
        writer.WriteStartArray("cites");
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", citation.Instrument.Title);
            writer.WriteString("provision", citation.Provision);
            writer.WriteString("authority", Names.Authorities.NameOf(citation.Instrument.Authority));
            writer.WriteString("url", citation.Url.AbsoluteUri);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string property, IEnumerable<string> values)
    {
        writer.WriteStartArray(property);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
