using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Verdicts;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>The outcome for a post over time; of several rows that are one appointment, each day's from the row in post on it.</summary>
internal static class PostTimeline
{
    /// <summary>Without gap or overlap, no two neighbours alike.</summary>
    /// <param name="rows">The rows, all of one person.</param>
    /// <param name="evaluator">What asks.</param>
    public static ImmutableArray<Stretch> Of(IReadOnlyList<Answer> rows, Evaluator evaluator)
    {
        var (question, readings) = (rows[0].Verdict.Question, rows[0].Verdict.Readings);
        var record = rows[0].Person.RecordFor(question);
        var posts = rows.SelectMany(row => row.Post.AppointmentIds)
            .Select(id => (Post: record.AppointmentOf(id), Timeline: evaluator.Timeline(question, record, id, readings)))
            .OrderBy(each => each.Post.From.Earliest).ThenBy(each => LastDay(each.Post))
            .ToList();
        return posts.Count == 1 ? [.. posts[0].Timeline.Segments.Select(segment => new Stretch(segment.From, segment.Until, segment.Verdict))] : Joined(posts);
    }

    private static ImmutableArray<Stretch> Joined(List<(Appointment Post, Timeline Timeline)> posts)
    {
        var joined = new List<Stretch>();
        LocalDate?[] days = [null, .. Cuts(posts).Distinct().Order().Select(day => (LocalDate?)day)];
        for (var i = 0; i < days.Length; i++)
        {
            LocalDate? until = i + 1 < days.Length ? days[i + 1]!.Value.PlusDays(-1) : null;
            var stretch = new Stretch(days[i], until, VerdictOn((days[i] ?? until)!.Value, posts));
            if (joined.Count > 0 && joined[^1].Outcome == stretch.Outcome)
            {
                joined[^1] = joined[^1] with { Until = until };
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return [.. joined];
    }

    private static IEnumerable<LocalDate> Cuts(List<(Appointment Post, Timeline Timeline)> posts) => posts
        .SelectMany(each => each.Timeline.Segments.Select(segment => segment.From).OfType<LocalDate>().Append(each.Post.From.Earliest).Append(DayAfter(each.Post)))
        .Where(day => day != LocalDate.MinIsoValue);

    private static Verdict VerdictOn(LocalDate day, List<(Appointment Post, Timeline Timeline)> posts)
    {
        var begun = posts.FindLastIndex(each => each.Post.From.Earliest <= day);
        var held = posts.FindLastIndex(each => each.Post.From.Earliest <= day && LastDay(each.Post) >= day);
        return posts[Math.Max(0, held >= 0 ? held : begun)].Timeline.At(day).Verdict;
    }

    private static LocalDate LastDay(Appointment post) => post.Until.MayBeNever ? LocalDate.MaxIsoValue : post.Until.Latest;

    private static LocalDate DayAfter(Appointment post) => LastDay(post) is var last && last == LocalDate.MaxIsoValue ? LocalDate.MinIsoValue : last.PlusDays(1);
}
