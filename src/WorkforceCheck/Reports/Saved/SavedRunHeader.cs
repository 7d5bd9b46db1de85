using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>What a saved run was about.</summary>
/// <param name="Question">The question.</param>
/// <param name="On">The date it was asked about.</param>
/// <param name="Readings">How contested words were read.</param>
/// <param name="Ruleset">The version of the rules.</param>
/// <param name="Source">The name of the extract.</param>
internal sealed record SavedRunHeader(Question Question, LocalDate On, Readings Readings, string Ruleset, string Source)
{
    /// <summary>The version of the format.</summary>
    public const int Format = 1;

    /// <summary>What the first line has first, with the version; by it a saved run is told from any other file.</summary>
    public const string FormatName = "savedRun";

    /// <summary>The same, as it stands in the first line.</summary>
    public static ReadOnlySpan<byte> Start => "\"savedRun\":"u8;

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteNumber(FormatName, Format);
        writer.WriteString("question", Question.Code);
        writer.WriteString("on", LocalDatePattern.Iso.Format(On));
        writer.WriteString("priorService", NameOf(Readings.PriorService));
        writer.WriteString("clock", NameOf(Readings.Clock));
        writer.WriteString("leapDay", NameOf(Readings.LeapDay));
        writer.WriteString("induction", NameOf(Readings.Induction));
        writer.WriteString("ruleset", Ruleset);
        writer.WriteString("file", Source);
    }

    /// <exception cref="JsonException">A property is missing, or is none of its values.</exception>
    public static SavedRunHeader Read(JsonElement line) => new(
        Question.All.FirstOrDefault(question => question.Role is not null && line.GetProperty("question").ValueEquals(question.Code)) ?? throw new JsonException("There is no such question."),
        LocalDatePattern.Iso.Parse(SavedEntry.TextOf(line, "on")).Value,
        new Readings(Of<PriorService>(line, "priorService"), Of<Clock>(line, "clock"), Of<LeapDay>(line, "leapDay"), Of<Induction>(line, "induction")),
        SavedEntry.TextOf(line, "ruleset"),
        SavedEntry.TextOf(line, "file"));

    /// <summary>How the readings are chosen on the command line.</summary>
    public static string Options(Readings readings) =>
        $"--prior-service {NameOf(readings.PriorService)} --clock {NameOf(readings.Clock)} --leap-day {NameOf(readings.LeapDay)} --induction {NameOf(readings.Induction)}";

    private static string NameOf<T>(T value)
        where T : struct, Enum => SectionWords.Lower($"{value}");

    private static T Of<T>(JsonElement line, string property)
        where T : struct, Enum => Array.Find(Enum.GetValues<T>(), value => line.GetProperty(property).ValueEquals(NameOf(value)));
}
