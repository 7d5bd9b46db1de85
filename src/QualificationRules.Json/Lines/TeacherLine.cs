using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;

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

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <exception cref="JsonException">It is not allowed; <see cref="Diagnosis"/> tells why.</exception>
    public static TeacherLine Read(ref Utf8JsonReader reader)
    {
        var line = new TeacherLine();
        var properties = LineProperties.Begin(ref reader);
        while (LineProperties.Next(ref reader))
        {
            if (properties.Is("qtsHeldFrom"u8, 0, ref reader))
            {
                line.QtsHeldFrom = LineValues.Dates.Parse(ref reader);
            }
            else if (properties.Is("qtsByPartialAccess"u8, 1, ref reader))
            {
                line.QtsByPartialAccess = LineValues.Flags.Parse(ref reader);
            }
            else if (properties.Is("qtls"u8, 2, ref reader))
            {
                line.Qtls = LineValues.List(ref reader, QtlsLine.Read);
            }
            else if (properties.Is("induction"u8, 3, ref reader))
            {
                line.Induction = LineValues.Inductions.Parse(ref reader);
            }
            else if (properties.Is("inductionCompletedOn"u8, 4, ref reader))
            {
                line.InductionCompletedOn = LineValues.Dates.Parse(ref reader);
            }
            else
            {
                throw LineProperties.Unknown();
            }
        }

        return line;
    }
}
