using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;

namespace QualificationRules.Json.Lines;

/// <summary>A course towards a qualification, and its award.</summary>
internal sealed class TrainingLine
{
    [JsonRequired]
    [JsonConverter(typeof(NameConverter<Qualification>))]
    public Qualification Qualification { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Enrolled { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Started { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Completed { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Awarded { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Withdrawn { get; set; } = FactDate.Never;

    [JsonConverter(typeof(FlagConverter))]
    public bool? RecognisedBody { get; set; } = true;

    [JsonConverter(typeof(FlagConverter))]
    public bool? ListedProvider { get; set; } = true;

    [JsonConverter(typeof(TextConverter))]
    public string? Provider { get; set; }

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static TrainingLine Read(ref Utf8JsonReader reader)
    {
        var line = new TrainingLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("qualification"u8, 0, ref reader))
            {
                line.Qualification = LineValues.Qualifications.Parse(ref reader);
            }
            else if (properties.Is("enrolled"u8, 1, ref reader))
            {
                line.Enrolled = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("started"u8, 2, ref reader))
            {
                line.Started = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("completed"u8, 3, ref reader))
            {
                line.Completed = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("awarded"u8, 4, ref reader))
            {
                line.Awarded = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("withdrawn"u8, 5, ref reader))
            {
                line.Withdrawn = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("recognisedBody"u8, 6, ref reader))
            {
                line.RecognisedBody = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("listedProvider"u8, 7, ref reader))
            {
                line.ListedProvider = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("provider"u8, 8, ref reader))
            {
                line.Provider = LineValues.TextOrNull(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return properties.Has(0) ? line : throw LineProperties.Missing();
    }
}
