using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>The outcome over time, as a drawing and in words.</summary>
/// <param name="Bars">The stretches, in order.</param>
/// <param name="Years">The years below, and where they begin.</param>
/// <param name="On">Where the date asked about is.</param>
/// <param name="Deadline">Where the deadline is; null where there is none, or none in the years shown.</param>
internal sealed record TimelineDrawing(ImmutableArray<TimelineBar> Bars, ImmutableArray<(int Year, double At)> Years, double On, double? Deadline)
{
    /// <summary>How wide it is drawn.</summary>
    public const double Width = 600;

    private const int MostYears = 12;

    /// <summary>What it shows, in a sentence.</summary>
    public string Summary => string.Join("; ", Bars.Select(bar => $"{bar.Name} {bar.Days}"));

    /// <summary>Draws a timeline, from the year before its first change or the date asked about to the year after its last.</summary>
    public static TimelineDrawing Of(Timeline timeline, Verdict verdict, OutcomeWords words)
    {
        LocalDate[] days = [.. timeline.Segments.Select(segment => segment.From).OfType<LocalDate>().Where(day => day.Year is > 1900 and < 2200), verdict.On];
        var first = days.Min(day => day.Year) - 1;
        var last = days.Max(day => day.Year) + 1;
        var scale = new Scale(new(first, 1, 1), new(last + 1, 1, 1));
        var every = ((last - first) / MostYears) + 1;
        return new(
            [.. timeline.Segments.Select(segment => Bar(segment, scale, words))],
            [.. Enumerable.Range(first, last - first + 1).Where(year => (year - first) % every == 0).Select(year => (year, scale.At(new(year, 1, 1))))],
            scale.At(verdict.On),
            verdict.Deadline is { } deadline && deadline.Year >= first && deadline.Year <= last ? scale.At(deadline.PlusDays(1)) : null);
    }

    private static TimelineBar Bar(TimelineSegment segment, Scale scale, OutcomeWords words)
    {
        var left = segment.From is { } from ? scale.At(from) : 0;
        var right = segment.Until is { } until ? scale.At(until.PlusDays(1)) : Width;
        return new(segment.Outcome, segment.Outcome == Outcome.Indeterminate ? "Not known from the answers" : words.Short(segment.Outcome), Days(segment), left, right - left);
    }

    private static string Days(TimelineSegment segment) => segment switch
    {
        { From: null, Until: null } => "on every day",
        { From: { } from, Until: null } => $"from {Words.Of(from)}",
        { From: null, Until: { } until } => $"until {Words.Of(until)}",
        { From: { } from, Until: { } until } => from == until ? $"on {Words.Of(from)}" : $"from {Words.Of(from)} to {Words.Of(until)}",
    };

    /// <summary>The days from the first shown to the first not shown any more.</summary>
    private sealed record Scale(LocalDate First, LocalDate End)
    {
        public double At(LocalDate day) =>
            Math.Round(Width * Math.Clamp(Period.DaysBetween(First, LocalDate.Min(day, End)) / (double)Period.DaysBetween(First, End), 0, 1), 1, MidpointRounding.AwayFromZero);
    }
}
