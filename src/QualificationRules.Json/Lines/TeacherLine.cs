using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>Status as a qualified teacher, and induction.</summary>
internal sealed class TeacherLine
{
    [JsonConverter(typeof(FactDateConverter))]
    public FactDate QtsHeldFrom { get; set; }

    [JsonConverter(typeof(FlagConverter))]
    public bool? QtsByPartialAccess { get; set; }

    public List<QtlsLine>? Qtls { get; set; }

    [JsonConverter(typeof(InductionConverter))]
    public InductionStatus? Induction { get; set; }

    [JsonConverter(typeof(FactDateConverter))]
    public FactDate InductionCompletedOn { get; set; }
}
