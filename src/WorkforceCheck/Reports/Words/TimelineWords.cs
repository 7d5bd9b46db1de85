using QualificationRules.Facts;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>A timeline for people: a line for each segment, with what changed on its first day.</summary>
internal static class TimelineWords
{
    public static IEnumerable<string> Of(Timeline timeline, StaffRecord record) => timeline.Segments.Select(segment =>
    {
        var causes = segment.From is { } day ? segment.Causes.Select(cause => CauseWords.Of(cause, day, record)).Distinct(StringComparer.Ordinal) : [];
        return $"{Days(segment)}: {OutcomeWords.Of(segment.Verdict)}{(segment.Causes.IsEmpty ? "" : $", because of {string.Join("; ", causes)}")}";
    });

    private static string Days(TimelineSegment segment) => segment switch
    {
        { From: null, Until: null } => "Always",
        { From: { } from, Until: null } => $"From {Shown.InText(from)}",
        { From: null, Until: { } until } => $"Until {Shown.InText(until)}",
        { From: { } from, Until: { } until } => from == until ? $"On {Shown.InText(from)}" : $"{Shown.InText(from)} to {Shown.InText(until)}",
    };
}
