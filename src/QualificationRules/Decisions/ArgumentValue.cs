using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Decisions;

/// <summary>What an argument stands for: days, or words; nothing by default.</summary>
internal readonly struct ArgumentValue
{
    private ArgumentValue(FactDate? days, string? words) => (Days, Words) = (days, words);

    /// <summary>The day or the span of days, always dated.</summary>
    public FactDate? Days { get; }

    public string? Words { get; }

    public static implicit operator ArgumentValue(string? words) => new(null, words);

    public static implicit operator ArgumentValue(LocalDate? day) => day is { } date ? new(date, null) : default;

    /// <summary>A date that may never have happened, or of which nothing is known, gives no value.</summary>
    public static implicit operator ArgumentValue(FactDate? date) => date is { IsDated: true } ? new(date, null) : default;

    /// <summary>A date in ISO 8601, a span of days as two dates with a slash, or the words; null where there is no value.</summary>
    public override string? ToString() => Days is { } days ? days.ToString() : Words;
}
