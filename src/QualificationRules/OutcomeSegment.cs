using NodaTime;
using NodaTime.Text;

namespace QualificationRules;

/// <summary>Days on which a question has one outcome.</summary>
/// <param name="From">The first of the days; null for the first segment, which has no beginning.</param>
/// <param name="Until">The last of the days; null for the last segment, which has no end.</param>
/// <param name="Outcome">The outcome.</param>
public readonly record struct OutcomeSegment(LocalDate? From, LocalDate? Until, Outcome Outcome)
{
    /// <summary>Such as <c>2023-09-01 to 2026-09-01: Pending</c>, <c>until 2023-08-31: NotApplicable</c> or <c>always: NotApplicable</c>.</summary>
    public override string ToString()
    {
        var days = (From, Until) switch
        {
            (null, null) => "always",
            (null, { } until) => $"until {LocalDatePattern.Iso.Format(until)}",
            ({ } from, null) => $"from {LocalDatePattern.Iso.Format(from)}",
            ({ } from, { } until) => $"{LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(until)}",
        };
        return $"{days}: {Outcome}";
    }
}
