using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Writing;

namespace QualificationRules.Json.Serialization;

/// <summary>A record: a case's <c>person</c>, with its <c>scholarship</c> inside, which on a line stands beside it.</summary>
internal sealed class RecordConverter : JsonConverter<StaffRecord>
{
    private const string Scholarship = "scholarship";

    public override StaffRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return EmbeddedConverter<StaffRecord>.Read(Line(document.RootElement), "/person", (line, facts) => facts.Of(line.Person, CaseBuilder.ScholarshipOf(line.Scholarship)));
    }

    public override void Write(Utf8JsonWriter writer, StaffRecord value, JsonSerializerOptions options) => WireErrors.Writing(writer, value, static (writer, record) =>
    {
        writer.WriteStartObject();
        PersonWriter.WriteFacts(writer, record, trainingAbsent: true);
        if (record.Scholarship is { } application)
        {
            ScholarshipWriter.Write(writer, application);
        }

        writer.WriteEndObject();
    });

    private static byte[] Line(JsonElement record)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line, WriterOptions.Unchecked))
        {
            writer.WriteStartObject();
            writer.WriteString("id", "");
            writer.WriteString("question", "senco-qualification");
            writer.WriteString("on", "2000-01-01");
            writer.WritePropertyName("person");
            WritePerson(writer, record);
            foreach (var property in Properties(record).Where(property => property.NameEquals(Scholarship)))
            {
                property.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return line.WrittenSpan.ToArray();
    }

    private static void WritePerson(Utf8JsonWriter writer, JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            record.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var property in Properties(record).Where(property => !property.NameEquals(Scholarship)))
        {
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static JsonElement.ObjectEnumerator Properties(JsonElement record) => record.ValueKind == JsonValueKind.Object ? record.EnumerateObject() : default;
}
