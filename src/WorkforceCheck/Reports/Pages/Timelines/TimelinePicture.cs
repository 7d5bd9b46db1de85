using NodaTime;
using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>Timelines as drawings. The shapes that all share are defined once in a page.</summary>
internal static class TimelinePicture
{
    private const double Top = 6;
    private const double Height = 12;

    /// <summary>What every timeline refers to: hatchings, the years, the date asked about, and the marks of a deadline.</summary>
    public static void WriteShared(HtmlWriter html, TimelineAxis axis, LocalDate on)
    {
        html.Write("""
            <svg class="shared" width="0" height="0" aria-hidden="true" focusable="false"><defs>
            <pattern id="unknown" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="#f3effa" d="M0 0h7v7H0z"/><path fill="#4c2c92" d="M0 0h3v7H0z"/></pattern>
            <pattern id="held" width="6" height="4" patternUnits="userSpaceOnUse"><path fill="#00703c" d="M0 0h6v4H0z"/><path fill="#fff" d="M0 0h6v1H0z"/></pattern>
            <pattern id="excused" width="6" height="6" patternUnits="userSpaceOnUse"><path fill="#fff" d="M0 0h6v6H0z"/><circle cx="3" cy="3" r="1.4" fill="#505a5f"/></pattern>
            <path id="deadline" class="mark" d="M0 5l7 7-7 7-7-7z"/><path id="before" class="mark" d="M1 12l9-7v14z"/><path id="after" class="mark" d="M-1 12l-9-7v14z"/>

            """);
        html.Write("<g id=\"years\"><path class=\"axis\" d=\"M0 28.5h320");
        for (var year = axis.FirstYear; year <= axis.LastYear; year++)
        {
            html.Write($"M{axis.StartOf(new(year, 1, 1))} 26v5");
        }

        html.Write("\"/>");
        for (var year = axis.FirstYear; year <= axis.LastYear; year++)
        {
            html.Write($"<text class=\"year\" x=\"{axis.StartOf(new(year, 7, 2))}\" y=\"40\">{year}</text>");
        }

        html.Write($"</g><path id=\"on\" class=\"on\" d=\"M{(axis.StartOf(on) + axis.EndOf(on)) / 2} 0v31\"/></defs></svg>\n");
    }

    /// <summary>The timeline of one appointment.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="axis">The years shown.</param>
    /// <param name="question">The question.</param>
    /// <param name="spans">The outcome over time.</param>
    /// <param name="deadline">The last day on which the requirement may be unmet; null for no mark.</param>
    /// <param name="window">The projected outcome of a course under way.</param>
    public static void Write(HtmlWriter html, TimelineAxis axis, Question question, IReadOnlyList<OutcomeSpan> spans, LocalDate? deadline, CourseWindow? window)
    {
        html.Write($"<svg class=\"time\" viewBox=\"-8 0 336 42\" role=\"img\" aria-label=\"{SpanWords.Of(spans, question, window)}\">");
        foreach (var span in spans)
        {
            var (left, right) = (span.From is { } from ? axis.StartOf(from) : 0, span.Until is { } until ? axis.EndOf(until) : TimelineAxis.Width);
            if (right > left)
            {
                Bar(html, span.Outcome, left, right - left);
            }
        }

        if (window is { } course && !axis.IsAfter(course.Earliest) && !axis.IsBefore(course.Latest))
        {
            html.Write($"<path class=\"course\" d=\"M{axis.StartOf(course.Earliest)} 25v-4H{axis.EndOf(course.Latest)}v4\"/>");
        }

        html.Write("<use href=\"#years\"/><use href=\"#on\"/>");
        if (deadline is { } day)
        {
            Mark(html, axis, day);
        }

        html.Write("</svg>");
    }

    /// <summary>Where no rule applies there is a line in place of a bar; the other outcomes differ in more than their colours.</summary>
    public static void Bar(HtmlWriter html, Outcome outcome, double left, double width)
    {
        var (top, height) = outcome == Outcome.NotApplicable ? (Top + Height / 2 - 1, 2) : (Top, Height);
        html.Write($"<path class=\"{Class(outcome)}\" d=\"M{left} {top}h{width}v{height}h-{width}z\"/>");
    }

    private static void Mark(HtmlWriter html, TimelineAxis axis, LocalDate day)
    {
        if (axis.IsBefore(day))
        {
            html.Write("<use href=\"#before\"/>");
        }
        else if (axis.IsAfter(day))
        {
            html.Write($"<use href=\"#after\" x=\"{TimelineAxis.Width}\"/>");
        }
        else
        {
            html.Write($"<use href=\"#deadline\" x=\"{axis.EndOf(day)}\"/>");
        }
    }

    private static string Class(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "none",
        Outcome.Exempt => "excused",
        Outcome.Satisfied => "held",
        Outcome.Pending => "pending",
        Outcome.NotSatisfied => "unmet",
        _ => "unknown",
    };
}
