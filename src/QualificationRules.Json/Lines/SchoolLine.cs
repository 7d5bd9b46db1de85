using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Lines;

/// <summary>A school.</summary>
internal sealed class SchoolLine
{
    [DisallowNull]
    [JsonConverter(typeof(TextConverter))]
    public string? Urn { get; set; }

    [DisallowNull]
    [JsonConverter(typeof(EstablishmentTypeConverter))]
    public EstablishmentType? EstablishmentType { get; set; }

    [JsonConverter(typeof(NameConverter<Country>))]
    public Country Country { get; set; } = Country.England;
}
