using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;

namespace QualificationRules.Json.Lines;

/// <summary>A period of QTLS membership.</summary>
internal sealed class QtlsLine
{
    [JsonConverter(typeof(FactDateConverter))]
    public FactDate From { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Until { get; set; } = FactDate.Never;

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static QtlsLine Read(ref Utf8JsonReader reader)
    {
        var line = new QtlsLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("from"u8, 0, ref reader))
            {
                line.From = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("until"u8, 1, ref reader))
            {
                line.Until = LineValues.Dates.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
