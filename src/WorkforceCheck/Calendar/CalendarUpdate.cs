using NodaTime;
using QualificationRules;
using QualificationRules.Questions;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>Brings the events of a calendar up to date with the answers of a run: what holds is renewed, and what no longer does is cancelled.</summary>
internal sealed class CalendarUpdate
{
    private readonly Question _question;
    private readonly LocalDate _on;
    private readonly UnreadPeople _unread;
    private readonly HashSet<string> _uids;
    private readonly List<CalendarEntry> _after;

    private CalendarUpdate(IReadOnlyList<CalendarEntry> before, Question question, LocalDate on, UnreadPeople unread)
    {
        (_question, _on, _unread) = (question, on, unread);
        _uids = before.Select(entry => entry.Uid).ToHashSet(StringComparer.Ordinal);
        _after = [.. before.Where(entry => !IsAsked(entry))];
    }

    /// <summary>The events by day. Every one of before is among them, holding or cancelled; those of other questions as they were.</summary>
    /// <param name="before">The events that the file has.</param>
    /// <param name="answers">All answers of the run: what no answer is about counts as gone from the extract.</param>
    /// <param name="question">The question asked.</param>
    /// <param name="on">The date asked about.</param>
    /// <param name="unread">Of whom rows were not answered.</param>
    public static IReadOnlyList<CalendarEntry> Of(IReadOnlyList<CalendarEntry> before, IEnumerable<Answer> answers, Question question, LocalDate on, UnreadPeople unread)
    {
        var update = new CalendarUpdate(before, question, on, unread);
        var left = before.Where(update.IsAsked).GroupBy(entry => entry.Post.Person, StringComparer.Ordinal).ToDictionary(entries => entries.Key, entries => entries.ToList(), StringComparer.Ordinal);
        var evaluator = new Evaluator();
        foreach (var rows in answers.GroupBy(answer => answer.Row.EmployeeId, StringComparer.OrdinalIgnoreCase))
        {
            var person = EventUid.OfPerson(rows.Key);
            left.Remove(person, out var entries);
            update.AddPerson(person, entries ?? [], [.. CalendarPost.Of(rows, on, evaluator)]);
        }

        foreach (var (person, entries) in left)
        {
            update.AddGone(entries, person, isAnswered: false);
        }

        return [.. update._after.OrderBy(entry => entry.Day).ThenBy(entry => entry.Uid, StringComparer.Ordinal)];
    }

    private bool IsAsked(CalendarEntry entry) => string.Equals(entry.Post.Question, _question.Code, StringComparison.Ordinal);

    private void AddPerson(string person, List<CalendarEntry> entries, List<CalendarPost> posts)
    {
        var olds = entries.GroupBy(entry => entry.Post.Number).OrderBy(post => post.Key).ToList();
        var oldOf = Closest.Of(olds, posts, Distance);
        var numbers = new Queue<int>(Enumerable.Range(0, olds.Count + posts.Count).Except(olds.Select(old => old.Key)));
        foreach (var (post, old) in posts.Zip(oldOf))
        {
            if (old >= 0)
            {
                AddPost(post, [.. olds[old]], post.Mark(person, olds[old].Key));
            }
            else if (PostEvents.Of(post, _on).Any(what => what.IsShown))
            {
                AddPost(post, [], post.Mark(person, numbers.Dequeue()));
            }
        }

        AddGone(olds.Where((_, index) => !oldOf.Contains(index)).SelectMany(old => old), person, isAnswered: true);
    }

    private void AddPost(CalendarPost post, List<CalendarEntry> entries, PostMark mark)
    {
        var events = PostEvents.Of(post, _on).ToList();
        var oldOf = Closest.Of(entries, events, Distance);
        foreach (var (what, old) in events.Zip(oldOf))
        {
            if (old >= 0)
            {
                var entry = entries[old];
                var happened = !what.IsShown && !entry.IsCancelled && entry.Day == what.Day;
                _after.Add((happened ? entry : entry.As(what, _on)) with { Post = mark });
            }
            else if (what.IsShown)
            {
                _after.Add(CalendarEntry.New(EventUid.Next(mark, what.Kind, _uids), mark, what, _on));
            }
        }

        _after.AddRange(entries.Where((_, index) => !oldOf.Contains(index)).Select(entry => entry.Cancelled(PostEvents.WhyNot(post, entry, _on), _on) with { Post = mark }));
    }

    /// <summary>What is past was so, as far as anybody knows; but that somebody is overdue is said only while they are.</summary>
    private void AddGone(IEnumerable<CalendarEntry> entries, string person, bool isAnswered) => _after.AddRange(entries.Select(entry =>
        _unread.MayInclude(person, isAnswered) || (entry.Day < _on && entry.Kind is not PostEvent.NotMet)
            ? entry
            : entry.Cancelled($"No longer so: the extract of {Shown.InText(_on)} has no such post.", _on)));

    /// <summary>The same event, if need be on another day; but what is past is not the same as what was to be on a day far from it.</summary>
    private static int? Distance(CalendarEntry entry, PostEvent what) =>
        string.Equals(entry.Kind, what.Kind, StringComparison.Ordinal) && DaysBetween(entry.Day, what.Day) is var days && (what.IsShown || days <= Closest.FewDays) ? days : null;

    /// <summary>
    /// The same school and about the same start; about the same start, the school's URN being corrected; the same school, its start being corrected.
    /// Of posts that these do not tell apart, the one that has the same events.
    /// </summary>
    private (int Rank, int Days, int Fit)? Distance(IEnumerable<CalendarEntry> entries, CalendarPost post)
    {
        var (was, now) = (entries.First().Post, post.Mark("", 0));
        int? days = was.From is { } from && now.From is { } to ? DaysBetween(from, to) : was.From == now.From ? 0 : null;
        var isSameSchool = post.Rows.Any(row => string.Equals(was.Urn, row.Urn ?? "", StringComparison.Ordinal));
        return days <= Closest.FewDays ? (isSameSchool ? 0 : 1, days.Value, Fit())
            : isSameSchool ? (2, days ?? int.MaxValue, Fit())
            : null;

        int Fit()
        {
            var events = PostEvents.Of(post, _on).Select(what => (what.Kind, what.Day, what.Summary)).ToHashSet();
            return -entries.Count(entry => !entry.IsCancelled && events.Contains((entry.Kind, entry.Day, entry.Summary)));
        }
    }

    private static int DaysBetween(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));
}
