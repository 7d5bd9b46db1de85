using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Json.Writing;
using QualificationRules.Verdicts;

namespace QualificationRules.Json;

/// <summary>Writes verdicts of the wire format, each as one JSON object without a line break.</summary>
public static class VerdictWriter
{
    /// <summary>Writes a verdict.</summary>
    public static void Write(IBufferWriter<byte> to, string id, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(verdict);
        Write(to, id, verdict, trainingAbsent: false, citesByKey: false);
    }

    /// <summary>Writes a verdict without an id.</summary>
    internal static void Write(IBufferWriter<byte> to, Verdict verdict) => Write(to, null, verdict, trainingAbsent: false, citesByKey: false);

    /// <summary>Writes the verdict on a case, with pointers to the facts needed as the case had them.</summary>
    public static void Write(IBufferWriter<byte> to, Case @case, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(verdict);
        Write(to, @case, verdict, citesByKey: false);
    }

    /// <summary>Writes the verdict on a case with citations by the keys of a compact file's first line.</summary>
    internal static void WriteCompact(IBufferWriter<byte> to, Case @case, Verdict verdict) => Write(to, @case, verdict, citesByKey: true);

    /// <summary>Writes an error in the place of a verdict; the id is null where it could not be read.</summary>
    public static void WriteError(IBufferWriter<byte> to, string? id, WireError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        using var writer = new Utf8JsonWriter(to, WriterOptions.Unchecked);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteStartObject("error");
        writer.WriteString("code", error.Code);
        writer.WriteString("message", error.Message);
        writer.WriteString("pointer", error.Pointer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(IBufferWriter<byte> to, Case @case, Verdict verdict, bool citesByKey) =>
        Write(to, @case.Id, verdict, @case.TrainingAbsent, citesByKey);

    private static void Write(IBufferWriter<byte> to, string? id, Verdict verdict, bool trainingAbsent, bool citesByKey)
    {
        using var writer = new Utf8JsonWriter(to, WriterOptions.Unchecked);
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WriteString(Property.Id, id);
        }

        writer.WriteString(Property.Question, verdict.Question.Code);
        DateText.Write(writer, Property.On, verdict.On);
        writer.WriteString(Property.Outcome, Names.Outcomes.EncodedNameOf(verdict.Outcome));
        if (verdict.Outcome == Outcome.Indeterminate)
        {
            WriteStrings(writer, "possible", verdict.Possible.Select(Names.Outcomes.NameOf).Order(StringComparer.Ordinal));
        }

        if (verdict.Deadline is { } deadline)
        {
            DateText.Write(writer, Property.Deadline, deadline);
        }

        ReasonWriter.Write(writer, verdict.Reasons, citesByKey);
        ContestedWriter.Write(writer, verdict.Contested);
        if (verdict.Outcome == Outcome.Indeterminate)
        {
            WriteNeeded(writer, verdict.Needed, trainingAbsent);
        }

        WriteNextChange(writer, verdict.NextChange);
        AdviceWriter.Write(writer, verdict.Advice, citesByKey);
        writer.WriteString(Property.Ruleset, verdict.Ruleset);
        writer.WriteBoolean(Property.Projection, verdict.IsProjection);
        AppointmentRowsWriter.Write(writer, verdict.AppointmentRows);
        writer.WriteEndObject();
    }

    private static void WriteNeeded(Utf8JsonWriter writer, ImmutableArray<FactPath> needed, bool trainingAbsent) =>
        WriteStrings(writer, "needed", needed.Select(path => FactPointer.Of(path, trainingAbsent)));

    private static void WriteNextChange(Utf8JsonWriter writer, OutcomeSegment? next)
    {
        if (next is { From: { } on, Outcome: var outcome })
        {
            writer.WriteStartObject(Property.NextChange);
            DateText.Write(writer, Property.On, on);
            writer.WriteString(Property.Outcome, Names.Outcomes.EncodedNameOf(outcome));
            writer.WriteEndObject();
        }
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

    /// <summary>The names of the properties.</summary>
    private static class Property
    {
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Question = JsonEncodedText.Encode("question");
        public static readonly JsonEncodedText On = JsonEncodedText.Encode("on");
        public static readonly JsonEncodedText Outcome = JsonEncodedText.Encode("outcome");
        public static readonly JsonEncodedText Deadline = JsonEncodedText.Encode("deadline");
        public static readonly JsonEncodedText NextChange = JsonEncodedText.Encode("nextChange");
        public static readonly JsonEncodedText Ruleset = JsonEncodedText.Encode("ruleset");
        public static readonly JsonEncodedText Projection = JsonEncodedText.Encode("projection");
    }
}
