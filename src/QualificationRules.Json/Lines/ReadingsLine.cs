using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Json.Converters;
using QualificationRules.Law;

namespace QualificationRules.Json.Lines;

/// <summary>How contested words are read.</summary>
internal sealed class ReadingsLine
{
    [JsonConverter(typeof(NameConverter<PriorService>))]
    public PriorService PriorService { get; set; }

    [JsonConverter(typeof(NameConverter<Clock>))]
    public Clock Clock { get; set; }

    [JsonConverter(typeof(NameConverter<LeapDay>))]
    public LeapDay LeapDay { get; set; }

    [JsonConverter(typeof(NameConverter<Induction>))]
    public Induction Induction { get; set; }

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static ReadingsLine Read(ref Utf8JsonReader reader)
    {
        var line = new ReadingsLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("priorService"u8, 0, ref reader))
            {
                line.PriorService = LineValues.PriorServices.Parse(ref reader);
            }
            else if (properties.Is("clock"u8, 1, ref reader))
            {
                line.Clock = LineValues.Clocks.Parse(ref reader);
            }
            else if (properties.Is("leapDay"u8, 2, ref reader))
            {
                line.LeapDay = LineValues.LeapDays.Parse(ref reader);
            }
            else if (properties.Is("induction"u8, 3, ref reader))
            {
                line.Induction = LineValues.InductionReadings.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
