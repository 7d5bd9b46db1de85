using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Lines;

/// <summary>A school.</summary>
internal sealed class SchoolLine
{
    [DisallowNull]
    [JsonConverter(typeof(TextConverter))]
    public string? Urn { get; set; }

    [DisallowNull]
    [JsonConverter(typeof(EstablishmentTypeConverter))]
    public EstablishmentType? EstablishmentType { get; set; }

    [JsonConverter(typeof(NameConverter<Country>))]
    public Country Country { get; set; } = Country.England;

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
                line.Urn = LineValues.Text(ref reader);
            }
            else if (properties.Is("establishmentType"u8, 1, ref reader))
            {
                line.EstablishmentType = LineValues.EstablishmentTypes.Parse(ref reader);
            }
            else if (properties.Is("country"u8, 2, ref reader))
            {
                line.Country = LineValues.Countries.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
