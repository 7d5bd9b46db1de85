using NodaTime;

namespace QualificationRules.Json.Data;

/// <summary>The first change of an outcome.</summary>
public sealed class NextChangeData
{
    /// <summary>The first day of the new outcome.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The new outcome.</summary>
    public required Outcome Outcome { get; init; }
}
