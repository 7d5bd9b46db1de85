using System.Text.Json.Serialization;
using QualificationRules.Json.Values;

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
}
