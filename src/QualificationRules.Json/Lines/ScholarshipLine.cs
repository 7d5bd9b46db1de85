using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;
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

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static ScholarshipLine Read(ref Utf8JsonReader reader)
    {
        var line = new ScholarshipLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("cohort"u8, 0, ref reader))
            {
                line.Cohort = LineValues.Cohorts.Parse(ref reader);
            }
            else if (properties.Is("worksInEngland"u8, 1, ref reader))
            {
                line.WorksInEngland = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("workSetting"u8, 2, ref reader))
            {
                line.WorkSetting = LineValues.WorkSettings.Parse(ref reader);
            }
            else if (properties.Is("establishmentType"u8, 3, ref reader))
            {
                line.EstablishmentType = LineValues.EstablishmentTypes.Parse(ref reader);
            }
            else if (properties.Is("nurseryKind"u8, 4, ref reader))
            {
                line.NurseryKind = LineValues.NurseryKinds.Parse(ref reader);
            }
            else if (properties.Is("employmentType"u8, 5, ref reader))
            {
                line.EmploymentType = LineValues.EmploymentTypes.Parse(ref reader);
            }
            else if (properties.Is("previouslyFunded"u8, 6, ref reader))
            {
                line.PreviouslyFunded = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("referredByReturnToTeachingAdviser"u8, 7, ref reader))
            {
                line.ReferredByReturnToTeachingAdviser = LineValues.Flags.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
