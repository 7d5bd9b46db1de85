using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>The outcome of an appointment over time. Of several rows that are one appointment, the one in post tells of a day: the last to begin, where several are.</summary>
internal static class AppointmentTimeline
{
    /// <summary>The spans in order, without gap or overlap, no two neighbours alike, unbounded at both ends.</summary>
    /// <param name="rows">The rows, all of one person; at least one.</param>
    /// <param name="evaluator">What asks.</param>
    public static ImmutableArray<OutcomeSpan> Of(IReadOnlyList<Answer> rows, Evaluator evaluator)
    {
        var (question, readings) = (rows[0].Verdict.Question, rows[0].Verdict.Readings);
        var record = rows[0].Person.RecordFor(question);
        // The outcomes alone: to say what causes each change would take most of the time of a page.
        var segments = new OutcomeSegment[evaluator.MostSegments(question, record)];
        var posts = rows.SelectMany(row => row.Post.AppointmentIds)
            .Select(id => (Post: record.AppointmentOf(id), Spans: Spans(id, evaluator.Timeline(question, record, segments, id, readings))))
            .OrderBy(each => each.Post.From.Earliest).ThenBy(each => LastDay(each.Post))
            .ToList();
        return posts.Count == 1 ? posts[0].Spans : Joined(posts);

        ImmutableArray<OutcomeSpan> Spans(string id, int count) =>
            [.. segments.Take(count).Select(segment => new OutcomeSpan(segment.From, segment.Until, segment.Outcome, id, segment.From ?? segment.Until ?? evaluator.Ruleset.VerifiedThrough))];
    }

    private static ImmutableArray<OutcomeSpan> Joined(List<(Appointment Post, ImmutableArray<OutcomeSpan> Spans)> posts)
    {
        var joined = new List<OutcomeSpan>();
        LocalDate?[] days = [null, .. Cuts(posts).Distinct().Order().Select(day => (LocalDate?)day)];
        for (var i = 0; i < days.Length; i++)
        {
            LocalDate? until = i + 1 < days.Length ? days[i + 1]!.Value.PlusDays(-1) : null;
            var span = SpanOn((days[i] ?? until)!.Value, posts) with { From = days[i], Until = until };
            if (joined.Count > 0 && joined[^1].Outcome == span.Outcome)
            {
                joined[^1] = joined[^1] with { Until = until };
            }
            else
            {
                joined.Add(span);
            }
        }

        return [.. joined];
    }

    /// <summary>The days from which another row, or another outcome of a row, may be the one that tells.</summary>
    private static IEnumerable<LocalDate> Cuts(List<(Appointment Post, ImmutableArray<OutcomeSpan> Spans)> posts) => posts
        .SelectMany(each => each.Spans.Select(span => span.From).OfType<LocalDate>().Append(each.Post.From.Earliest).Append(DayAfter(each.Post)))
        .Where(day => day != LocalDate.MinIsoValue);

    private static OutcomeSpan SpanOn(LocalDate day, List<(Appointment Post, ImmutableArray<OutcomeSpan> Spans)> posts)
    {
        var begun = posts.FindLastIndex(each => each.Post.From.Earliest <= day);
        var held = posts.FindLastIndex(each => each.Post.From.Earliest <= day && LastDay(each.Post) >= day);
        return posts[Math.Max(0, held >= 0 ? held : begun)].Spans.First(span => !(span.Until < day));
    }

    private static LocalDate LastDay(Appointment post) => post.Until.MayBeNever ? LocalDate.MaxIsoValue : post.Until.Latest;

    /// <summary>The day after a post has ended for certain; the first ISO date, which cuts nothing, where it may go on for ever.</summary>
    private static LocalDate DayAfter(Appointment post) => LastDay(post) is var last && last == LocalDate.MaxIsoValue ? LocalDate.MinIsoValue : last.PlusDays(1);
}
