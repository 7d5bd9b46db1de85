using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>The outcome over time in words: what a drawn timeline shows.</summary>
internal static class SpanWords
{
    /// <summary>Such as <c>Rule does not apply until 31 August 2023; still in time from 1 September 2023 to 1 September 2026; overdue from 2 September 2026.</c></summary>
    public static string Of(IReadOnlyList<OutcomeSpan> spans, Question question, CourseWindow? window)
    {
        var parts = spans.Select((span, at) => $"{(at == 0 ? OutcomeWords.Of(question, span.Outcome) : SectionWords.Lower(OutcomeWords.Of(question, span.Outcome)))} {Days(span)}");
        return $"{string.Join("; ", parts)}.{(window is { } course ? $" {course}." : "")}";
    }

    private static string Days(OutcomeSpan span) => span switch
    {
        { From: null, Until: null } => "on every day",
        { From: { } from, Until: null } => $"from {Shown.InText(from)}",
        { From: null, Until: { } until } => $"until {Shown.InText(until)}",
        { From: { } from, Until: { } until } => from == until ? $"on {Shown.InText(from)}" : $"from {Shown.InText(from)} to {Shown.InText(until)}",
    };
}
