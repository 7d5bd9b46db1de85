using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json.Receipts;

/// <summary>
/// All of a ruleset that is data. Wording is left out, since it is a view and may change; so is code, such as the count of the
/// three years, for which the version stands.
/// </summary>
internal static class RulesetRendering
{
    public static string Of(Ruleset ruleset) => Rendering.Of(writer =>
    {
        writer.WriteStartObject();
        WriteRuleset(writer, ruleset);
        WriteDates(writer);
        WriteEstablishmentTypes(writer);
        writer.WriteStartArray("questions");
        foreach (var question in Question.All)
        {
            QuestionRendering.Write(writer, question);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public static void WriteDate(Utf8JsonWriter writer, string name, LocalDate? date) =>
        writer.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private static void WriteRuleset(Utf8JsonWriter writer, Ruleset ruleset)
    {
        writer.WriteStartObject("ruleset");
        writer.WriteString("version", ruleset.Version);
        WriteDate(writer, "verifiedThrough", ruleset.VerifiedThrough);
        WriteDate(writer, "npqRulesApplyFrom", ruleset.NpqRulesApplyFrom);
        writer.WriteStartObject("spring2025");
        writer.WriteString("name", ruleset.Spring2025.Name);
        WriteDate(writer, "firstDay", ruleset.Spring2025.FirstDay);
        WriteDate(writer, "lastDay", ruleset.Spring2025.LastDay);
        QuestionRendering.WriteCitations(writer, [ruleset.Spring2025.Source]);
        writer.WriteEndObject();
        writer.WriteStartArray("scholarshipCohorts");
        foreach (var cohort in ruleset.ScholarshipCohorts)
        {
            WriteCohort(writer, cohort);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCohort(Utf8JsonWriter writer, ScholarshipCohort cohort)
    {
        writer.WriteStartObject();
        writer.WriteString("cohort", cohort.Cohort.ToString());
        writer.WriteBoolean("isFunded", cohort.IsFunded);
        writer.WriteBoolean("offersNpqSenco", cohort.OffersNpqSenco);
        writer.WriteStartArray("establishmentTypes");
        foreach (var type in cohort.EstablishmentTypes)
        {
            writer.WriteNumberValue(type);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("reachesOtherSettings", cohort.ReachesOtherSettings);
        WriteDate(writer, "otherSettingsReviewedFrom", cohort.OtherSettingsReviewedFrom);
        writer.WriteBoolean("reviewsReturningTeachers", cohort.ReviewsReturningTeachers);
        QuestionRendering.WriteCitations(writer, cohort.Citations);
        writer.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("dates");
        foreach (var (name, day) in Dates.All)
        {
            WriteDate(writer, JsonNamingPolicy.CamelCase.ConvertName(name), day);
        }

        writer.WriteEndObject();
    }

    private static void WriteEstablishmentTypes(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("establishmentTypes");
        foreach (var type in EstablishmentType.All)
        {
            writer.WriteStartObject();
            writer.WriteNumber("code", type.Code);
            writer.WriteString("name", type.Name);
            writer.WriteBoolean("isRelevantSchoolFrom2009", type.IsRelevantSchoolFrom2009);
            writer.WriteBoolean("isRelevantSchoolFrom2014", type.IsRelevantSchoolFrom2014);
            writer.WriteBoolean("isWithinHeadshipRule", type.IsWithinHeadshipRule);
            writer.WriteBoolean("guidanceExpectsSenco", type.GuidanceExpectsSenco);
            writer.WriteBoolean("isAcademy", type.IsAcademy);
            writer.WriteBoolean("isIndependentInLaw", type.IsIndependentInLaw);
            writer.WriteBoolean("isMaintainedNurserySchool", type.IsMaintainedNurserySchool);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
