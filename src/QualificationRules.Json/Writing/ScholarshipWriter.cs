using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Json.Writing;

/// <summary>Writes an application for a funded course, as far as it is known.</summary>
internal static class ScholarshipWriter
{
    public static void Write(Utf8JsonWriter writer, ScholarshipApplication application)
    {
        writer.WritePropertyName("scholarship");
        WriteValue(writer, application);
    }

    /// <summary>Writes an application by itself.</summary>
    public static void WriteValue(Utf8JsonWriter writer, ScholarshipApplication application)
    {
        writer.WriteStartObject();
        if (application.Cohort is { } cohort)
        {
            writer.WriteString("cohort", TextOf(cohort));
        }

        FactWriter.WriteFlag(writer, "worksInEngland", application.WorksInEngland, whenAbsent: null);
        FactWriter.WriteName(writer, "workSetting", application.WorkSetting);
        SchoolWriter.WriteType(writer, application.EstablishmentType);
        FactWriter.WriteName(writer, "nurseryKind", application.NurseryKind);
        FactWriter.WriteName(writer, "employmentType", application.EmploymentType);
        FactWriter.WriteFlag(writer, "previouslyFunded", application.PreviouslyFunded, whenAbsent: null);
        FactWriter.WriteFlag(writer, "referredByReturnToTeachingAdviser", application.ReferredByReturnToTeachingAdviser, whenAbsent: null);
        writer.WriteEndObject();
    }

    private static string TextOf(Cohort cohort)
    {
        var text = cohort.ToString();
        return Cohort.TryParse(text, out var read) && read == cohort
            ? text
            : throw NoWireForm.At("/scholarship/cohort", $"The cohort, {text}, is not of a year of four digits.");
    }
}
