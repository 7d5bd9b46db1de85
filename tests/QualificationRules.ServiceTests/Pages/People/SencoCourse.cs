using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>How far a course has got, with the days of its stages.</summary>
public sealed record SencoCourse(string State, LocalDate? Started = null, LocalDate? Completed = null, LocalDate? Awarded = null)
{
    /// <summary>Not begun.</summary>
    public static SencoCourse None { get; } = new("no");

    /// <summary>The entry of a record, if there is one.</summary>
    public IEnumerable<Training> Training(Qualification qualification) => State is "no" ? [] :
        [new Training(qualification, started: Started!.Value, completed: Completed is { } completed ? completed : FactDate.Unknown, awarded: Awarded is { } awarded ? awarded : FactDate.Never)];
}
