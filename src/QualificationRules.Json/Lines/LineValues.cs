using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Lines;

/// <summary>Reads the values of properties. The converters are those that the properties name in their attributes.</summary>
internal static class LineValues
{
    public delegate T ReadObject<out T>(ref Utf8JsonReader reader);

    public static DateConverter Days { get; } = new();

    public static FactDateConverter Dates { get; } = new();

    public static FlagConverter Flags { get; } = new();

    public static InductionConverter Inductions { get; } = new();

    public static CohortConverter Cohorts { get; } = new();

    public static EstablishmentTypeConverter EstablishmentTypes { get; } = new();

    public static ContinuationConverter Continuations { get; } = new();

    public static NameConverter<QuestionName> Questions { get; } = new();

    public static NameConverter<PriorService> PriorServices { get; } = new();

    public static NameConverter<Clock> Clocks { get; } = new();

    public static NameConverter<LeapDay> LeapDays { get; } = new();

    public static NameConverter<Induction> InductionReadings { get; } = new();

    public static NameConverter<Role> Roles { get; } = new();

    public static NameConverter<Capacity> Capacities { get; } = new();

    public static NameConverter<Country> Countries { get; } = new();

    public static NameConverter<Qualification> Qualifications { get; } = new();

    public static OptionalNameConverter<Course> Courses { get; } = new();

    public static OptionalNameConverter<WorkSetting> WorkSettings { get; } = new();

    public static OptionalNameConverter<NurseryKind> NurseryKinds { get; } = new();

    public static OptionalNameConverter<EmploymentType> EmploymentTypes { get; } = new();

    private static TextConverter Texts { get; } = new();

    public static string Text(ref Utf8JsonReader reader) => Texts.Parse(ref reader);

    public static string? TextOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Texts.Parse(ref reader);

    /// <summary>The elements of an array; null for null. An element that is null is kept, for whoever makes facts of them to reject.</summary>
    /// <exception cref="JsonException">The reader stands on something else.</exception>
    public static List<T>? List<T>(ref Utf8JsonReader reader, ReadObject<T> read)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("It is no array.");
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(reader.TokenType == JsonTokenType.Null ? null! : read(ref reader));
        }

        return list;
    }
}
