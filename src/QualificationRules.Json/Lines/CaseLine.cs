using System.Text.Json.Serialization;
using NodaTime;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>A case as it is written on a line. The types of this folder are the wire format: what is absent keeps its default.</summary>
internal sealed class CaseLine
{
    [JsonConverter(typeof(TextConverter))]
    public required string Id { get; set; }

    [JsonConverter(typeof(NameConverter<QuestionName>))]
    public required QuestionName Question { get; set; }

    [JsonConverter(typeof(DateConverter))]
    public required LocalDate On { get; set; }

    [JsonConverter(typeof(TextConverter))]
    public string? Appointment { get; set; }

    [JsonConverter(typeof(OptionalNameConverter<Course>))]
    public Course? Course { get; set; }

    public ReadingsLine? Readings { get; set; }

    public required PersonLine Person { get; set; }

    public ScholarshipLine? Scholarship { get; set; }
}
