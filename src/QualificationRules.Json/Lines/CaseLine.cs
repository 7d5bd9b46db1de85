using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using QualificationRules.Json.Converters;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>A case as it is written on a line. The types of this folder are the wire format: what is absent keeps its default.</summary>
internal sealed class CaseLine
{
    [JsonRequired]
    [JsonConverter(typeof(TextConverter))]
    public string Id { get; set; } = "";

    [JsonRequired]
    [JsonConverter(typeof(NameConverter<QuestionName>))]
    public QuestionName Question { get; set; }

    [JsonRequired]
    [JsonConverter(typeof(DateConverter))]
    public LocalDate On { get; set; }

    [JsonConverter(typeof(TextConverter))]
    public string? Appointment { get; set; }

    [JsonConverter(typeof(OptionalNameConverter<Course>))]
    public Course? Course { get; set; }

    public ReadingsLine? Readings { get; set; }

    [JsonRequired]
    public PersonLine Person { get; set; } = new();

    public ScholarshipLine? Scholarship { get; set; }

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is no case; <see cref="Diagnosis"/> tells why.</exception>
    /// <exception cref="InvalidOperationException">A string in it has half of a surrogate pair.</exception>
    public static CaseLine Read(ReadOnlySpan<byte> utf8Line)
    {
        var reader = new Utf8JsonReader(utf8Line);
        reader.Read();
        var line = Read(ref reader);
        return reader.Read() ? throw new JsonException("Something follows the case.") : line;
    }

    private static CaseLine Read(ref Utf8JsonReader reader)
    {
        var line = new CaseLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("id"u8, 0, ref reader))
            {
                line.Id = LineValues.Text(ref reader);
            }
            else if (properties.Is("question"u8, 1, ref reader))
            {
                line.Question = LineValues.Questions.Parse(ref reader);
            }
            else if (properties.Is("on"u8, 2, ref reader))
            {
                line.On = LineValues.Days.Parse(ref reader);
            }
            else if (properties.Is("appointment"u8, 3, ref reader))
            {
                line.Appointment = LineValues.TextOrNull(ref reader);
            }
            else if (properties.Is("course"u8, 4, ref reader))
            {
                line.Course = LineValues.Courses.Parse(ref reader);
            }
            else if (properties.Is("readings"u8, 5, ref reader))
            {
                line.Readings = reader.TokenType == JsonTokenType.Null ? null : ReadingsLine.Read(ref reader);
            }
            else if (properties.Is("person"u8, 6, ref reader))
            {
                line.Person = PersonLine.Read(ref reader);
            }
            else if (properties.Is("scholarship"u8, 7, ref reader))
            {
                line.Scholarship = reader.TokenType == JsonTokenType.Null ? null : ScholarshipLine.Read(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return properties.Has(0) && properties.Has(1) && properties.Has(2) && properties.Has(6) ? line : throw LineProperties.Missing();
    }
}
