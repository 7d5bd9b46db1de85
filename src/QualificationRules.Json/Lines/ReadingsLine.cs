using System.Text.Json.Serialization;
using QualificationRules.Json.Values;
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
}
