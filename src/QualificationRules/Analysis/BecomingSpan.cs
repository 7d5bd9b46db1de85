using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Analysis;

/// <summary>
/// Days of becoming SENCO, both ends included, on which earlier service changes the outcome: all after 1 September 2009, all up to that day, or
/// that day and the next.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="BeginningMatters">Whether the beginning of that service does too, on some of them.</param>
internal readonly record struct BecomingSpan(LocalDate First, LocalDate Last, bool BeginningMatters)
{
    /// <summary>Whether service is counted up to the day of becoming SENCO, as it is either way for that day itself.</summary>
    public bool IsAfter2009 => Last > Dates.SencoRequirementBegins;

    /// <summary>
    /// Adds a span to a list in order. One that goes on from the last makes that longer; of two on either side of 1 September 2009, that day
    /// and the next are a span of their own between them.
    /// </summary>
    public static void Append(List<BecomingSpan> spans, BecomingSpan span)
    {
        BecomingSpan? before = spans.Count > 0 && spans[^1].Last.PlusDays(1) == span.First ? spans[^1] : null;
        if (before is { } same && same.IsAfter2009 == span.IsAfter2009)
        {
            spans[^1] = new(same.First, span.Last, same.BeginningMatters || span.BeginningMatters);
            return;
        }

        if (before is { } other)
        {
            spans.Add(new(other.Last, span.First, BeginningMatters: false));
        }

        spans.Add(span);
    }
}
