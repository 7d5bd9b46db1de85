using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Json.Values;
using QualificationRules.Json.Writing;
using QualificationRules.Verdicts;

namespace QualificationRules.Json;

/// <summary>Writes timelines of the wire format, each as one JSON object without a line break.</summary>
public static class TimelineWriter
{
    /// <summary>Writes a timeline: closed segments in order, the first without a beginning and the last without an end.</summary>
    public static void Write(IBufferWriter<byte> to, string id, Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(timeline);
        WriteJson(to, id, timeline);
    }

    /// <summary>Writes a timeline without an id.</summary>
    internal static void Write(IBufferWriter<byte> to, Timeline timeline) => WriteJson(to, null, timeline);

    private static void WriteJson(IBufferWriter<byte> to, string? id, Timeline timeline)
    {
        using var writer = new Utf8JsonWriter(to, WriterOptions.Unchecked);
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WriteString("id", id);
        }

        writer.WriteStartArray("segments");
        foreach (var segment in timeline.Segments)
        {
            writer.WriteStartObject();
            WriteDay(writer, "from", segment.From);
            WriteDay(writer, "until", segment.Until);
            writer.WriteString("outcome", Names.Outcomes.NameOf(segment.Outcome));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, string property, LocalDate? day) =>
        writer.WriteString(property, day is { } date ? LocalDatePattern.Iso.Format(date) : null);
}
