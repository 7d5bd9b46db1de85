using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Json.Converters;

namespace QualificationRules.Json.Lines;

/// <summary>What is known of a person.</summary>
internal sealed class PersonLine
{
    [JsonConverter(typeof(TextConverter))]
    public string? Trn { get; set; }

    /// <summary>Absent, a teacher of whom nothing is known; null, known to be no teacher.</summary>
    public TeacherLine? Teacher { get; set; } = new();

    /// <summary>Null when absent, when nothing is known of the posts; <c>null</c> on the line is none.</summary>
    public List<AppointmentLine>? Appointments { get; set => field = value ?? []; }

    [JsonConverter(typeof(FlagConverter))]
    public bool? AppointmentsComplete { get; set; }

    /// <summary>Null when absent, when nothing is known of the courses; <c>null</c> on the line is none.</summary>
    public List<TrainingLine>? Training { get; set => field = value ?? []; }

    [JsonConverter(typeof(FlagConverter))]
    public bool? TrainingComplete { get; set; }

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static PersonLine Read(ref Utf8JsonReader reader)
    {
        var line = new PersonLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("trn"u8, 0, ref reader))
            {
                line.Trn = LineValues.TextOrNull(ref reader);
            }
            else if (properties.Is("teacher"u8, 1, ref reader))
            {
                line.Teacher = reader.TokenType == JsonTokenType.Null ? null : TeacherLine.Read(ref reader);
            }
            else if (properties.Is("appointments"u8, 2, ref reader))
            {
                line.Appointments = LineValues.List(ref reader, AppointmentLine.Read);
            }
            else if (properties.Is("appointmentsComplete"u8, 3, ref reader))
            {
                line.AppointmentsComplete = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("training"u8, 4, ref reader))
            {
                line.Training = LineValues.List(ref reader, TrainingLine.Read);
            }
            else if (properties.Is("trainingComplete"u8, 5, ref reader))
            {
                line.TrainingComplete = LineValues.Flags.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
