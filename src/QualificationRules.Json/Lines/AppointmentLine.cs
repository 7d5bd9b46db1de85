using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;

namespace QualificationRules.Json.Lines;

/// <summary>A post.</summary>
internal sealed class AppointmentLine
{
    [JsonRequired]
    [JsonConverter(typeof(TextConverter))]
    public string Id { get; set; } = "";

    [JsonRequired]
    [JsonConverter(typeof(NameConverter<Role>))]
    public Role Role { get; set; }

    public SchoolLine School { get; set; } = new();

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate From { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Until { get; set; } = FactDate.Never;

    [JsonConverter(typeof(FlagConverter))]
    public bool? TeachesAtSchool { get; set; }

    [JsonConverter(typeof(NameConverter<Capacity>))]
    public Capacity Capacity { get; set; } = Capacity.Substantive;

    /// <summary>Absent and null alike: the first day in post.</summary>
    [JsonConverter(typeof(FactDateConverter))]
    public FactDate AppointedOn { get; set; }

    [JsonConverter(typeof(ContinuationConverter))]
    public Continuation Continues { get; set; }

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static AppointmentLine Read(ref Utf8JsonReader reader)
    {
        var line = new AppointmentLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("id"u8, 0, ref reader))
            {
                line.Id = LineValues.Text(ref reader);
            }
            else if (properties.Is("role"u8, 1, ref reader))
            {
                line.Role = LineValues.Roles.Parse(ref reader);
            }
            else if (properties.Is("school"u8, 2, ref reader))
            {
                line.School = SchoolLine.Read(ref reader);
            }
            else if (properties.Is("from"u8, 3, ref reader))
            {
                line.From = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("until"u8, 4, ref reader))
            {
                line.Until = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("teachesAtSchool"u8, 5, ref reader))
            {
                line.TeachesAtSchool = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("capacity"u8, 6, ref reader))
            {
                line.Capacity = LineValues.Capacities.Parse(ref reader);
            }
            else if (properties.Is("appointedOn"u8, 7, ref reader))
            {
                line.AppointedOn = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("continues"u8, 8, ref reader))
            {
                line.Continues = LineValues.Continuations.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return properties.Has(0) && properties.Has(1) ? line : throw LineProperties.Missing();
    }
}
