using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>The outcome of an appointment over time, through all the rows that are one appointment: of each row from its own beginning until the next begins.</summary>
internal static class AppointmentTimeline
{
    /// <summary>The spans in order, without gap or overlap, unbounded at both ends.</summary>
    public static ImmutableArray<OutcomeSpan> Of(Answer answer, Evaluator evaluator)
    {
        var spans = ImmutableArray.CreateBuilder<OutcomeSpan>();
        var (posts, question, record) = (Posts(answer), answer.Verdict.Question, answer.Person.RecordFor(answer.Verdict.Question));
        // The outcomes alone: to say what causes each change would take most of the time of a page.
        var segments = new OutcomeSegment[evaluator.MostSegments(question, record)];
        for (var i = 0; i < posts.Count; i++)
        {
            LocalDate? from = i == 0 ? null : posts[i].From.Earliest;
            LocalDate? until = i == posts.Count - 1 ? null : posts[i + 1].From.Earliest.PlusDays(-1);
            var count = evaluator.Timeline(question, record, segments, posts[i].Id, answer.Verdict.Readings);
            foreach (var segment in segments.Take(count).Where(segment => !(segment.Until < from) && !(segment.From > until)))
            {
                Add(spans, Clipped(segment, from, until));
            }
        }

        return spans.ToImmutable();
    }

    /// <summary>Each post from which another begins later, the earliest first; posts that begin on one day are told by the last of them.</summary>
    private static List<Appointment> Posts(Answer answer)
    {
        var record = answer.Person.Record;
        var ids = answer.Taken.Prepend(answer).SelectMany(row => row.Post.AppointmentIds).ToHashSet(StringComparer.Ordinal);
        var asked = answer.Verdict.Appointment!;
        var posts = record.Appointments.Where(post => ids.Contains(post.Id) && post.From.IsDated && post.From.Earliest <= asked.From.Earliest).OrderBy(post => post.From.Earliest).ToList();
        return posts.Count == 0 ? [asked]
            : [.. posts.GroupBy(post => post.From.Earliest).Select(same => same.FirstOrDefault(post => post == asked) ?? same.Last())];
    }

    private static OutcomeSpan Clipped(OutcomeSegment segment, LocalDate? from, LocalDate? until) =>
        new(segment.From is { } first && !(first < from) ? first : from, segment.Until is { } last && !(last > until) ? last : until, segment.Outcome);

    private static void Add(ImmutableArray<OutcomeSpan>.Builder spans, OutcomeSpan span)
    {
        if (spans.Count > 0 && spans[^1].Outcome == span.Outcome)
        {
            spans[^1] = spans[^1] with { Until = span.Until };
        }
        else
        {
            spans.Add(span);
        }
    }
}
