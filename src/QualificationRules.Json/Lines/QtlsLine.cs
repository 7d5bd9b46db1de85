using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>A period of QTLS membership.</summary>
internal sealed class QtlsLine
{
    [JsonConverter(typeof(FactDateConverter))]
    public FactDate From { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate Until { get; set; } = FactDate.Never;
}
