using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Lines;

/// <summary>What an application for a scholarship says.</summary>
internal sealed class ScholarshipLine
{
    [JsonConverter(typeof(CohortConverter))]
    public Cohort? Cohort { get; set; }

    [JsonConverter(typeof(FlagConverter))]
    public bool? WorksInEngland { get; set; }

    [JsonConverter(typeof(OptionalNameConverter<WorkSetting>))]
    public WorkSetting? WorkSetting { get; set; }

    [DisallowNull]
    [JsonConverter(typeof(EstablishmentTypeConverter))]
    public EstablishmentType? EstablishmentType { get; set; }

    [JsonConverter(typeof(OptionalNameConverter<NurseryKind>))]
    public NurseryKind? NurseryKind { get; set; }

    [JsonConverter(typeof(OptionalNameConverter<EmploymentType>))]
    public EmploymentType? EmploymentType { get; set; }

    [JsonConverter(typeof(FlagConverter))]
    public bool? PreviouslyFunded { get; set; }

    [JsonConverter(typeof(FlagConverter))]
    public bool? ReferredByReturnToTeachingAdviser { get; set; }
}
