using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>A course towards a qualification, and its award.</summary>
internal sealed class TrainingLine
{
    [JsonConverter(typeof(NameConverter<Qualification>))]
    public required Qualification Qualification { get; set; }

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
}
