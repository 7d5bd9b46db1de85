using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Days of becoming SENCO, both ends included, on which earlier service changes the outcome; all of them after 1 September 2009, or none.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="BeginningMattersFrom">The first of them on which the beginning of that service does too; null where it does on none.</param>
internal readonly record struct BecomingSpan(LocalDate First, LocalDate Last, LocalDate? BeginningMattersFrom)
{
    public bool IsAfter2009 => First > Dates.SencoRequirementBegins;

    /// <summary>Adds a span to a list in order; one that goes on from the last makes that longer.</summary>
    public static void Append(List<BecomingSpan> spans, BecomingSpan span)
    {
        if (spans.Count > 0 && spans[^1] is var before && before.Last.PlusDays(1) == span.First && before.IsAfter2009 == span.IsAfter2009)
        {
            spans[^1] = new(before.First, span.Last, before.BeginningMattersFrom ?? span.BeginningMattersFrom);
        }
        else
        {
            spans.Add(span);
        }
    }
}
