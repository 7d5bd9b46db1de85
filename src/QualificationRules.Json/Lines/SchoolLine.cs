using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;
using QualificationRules.Law;

namespace QualificationRules.Json.Lines;

/// <summary>A school.</summary>
internal sealed class SchoolLine
{
    /// <summary>Absent and null alike: not known.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Urn { get; set; }

    [JsonConverter(typeof(EstablishmentTypeConverter))]
    public EstablishmentType? EstablishmentType { get; set; }

    [JsonConverter(typeof(NameConverter<Country>))]
    public Country Country { get; set; } = Country.England;

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate OpenedOn { get; set; }

    /// <summary>Null when absent, when nothing is known of them; <c>null</c> on the line is none.</summary>
    public List<string>? Predecessors { get; set => field = value ?? []; }

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static SchoolLine Read(ref Utf8JsonReader reader)
    {
        var line = new SchoolLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("urn"u8, 0, ref reader))
            {
                line.Urn = LineValues.TextOrNull(ref reader);
            }
            else if (properties.Is("establishmentType"u8, 1, ref reader))
            {
                line.EstablishmentType = LineValues.EstablishmentTypes.Parse(ref reader);
            }
            else if (properties.Is("country"u8, 2, ref reader))
            {
                line.Country = LineValues.Countries.Parse(ref reader);
            }
            else if (properties.Is("openedOn"u8, 3, ref reader))
            {
                line.OpenedOn = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("predecessors"u8, 4, ref reader))
            {
                line.Predecessors = LineValues.List(ref reader, LineValues.Text);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
