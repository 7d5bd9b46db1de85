using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Writing;

/// <summary>Writes which rows of a record were taken as one appointment, or may be; nothing where none were.</summary>
internal static class AppointmentRowsWriter
{
    public static void Write(Utf8JsonWriter writer, ImmutableArray<AppointmentRow> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("appointmentRows"u8);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, row.Appointment.Id);
            writer.WriteString("goesOnFrom"u8, row.GoesOnFrom.Id);
            writer.WriteString("by"u8, Names.Links.EncodedNameOf(row.By));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
