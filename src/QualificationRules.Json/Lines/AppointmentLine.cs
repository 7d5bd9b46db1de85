using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>A post.</summary>
internal sealed class AppointmentLine
{
    [JsonConverter(typeof(TextConverter))]
    public required string Id { get; set; }

    [JsonConverter(typeof(NameConverter<Role>))]
    public required Role Role { get; set; }

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

    [JsonConverter(typeof(TextConverter))]
    public string? Continues { get; set; }
}
