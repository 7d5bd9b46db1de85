using NodaTime;
using QualificationRules;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>The events of a post: its deadlines, and the days from which its outcome is another.</summary>
internal static class PostEvents
{
    /// <summary>All of them, the past ones too; of days from which the requirement is not met, only those to come and the one that goes on.</summary>
    public static IEnumerable<PostEvent> Of(CalendarPost post, LocalDate on)
    {
        // What begins on the last ISO date rests on a day of which nothing is known.
        foreach (var (before, stretch) in post.Timeline.Zip(post.Timeline.Skip(1).TakeWhile(stretch => stretch.From < LocalDate.MaxIsoValue)))
        {
            var isDeadline = before.Outcome == Outcome.Pending && (stretch.Outcome == Outcome.NotSatisfied || before.Verdict.Deadline == before.Until);
            if (isDeadline)
            {
                yield return new(
                    PostEvent.Deadline,
                    before.Until!.Value,
                    IsShown: before.Until >= on,
                    $"Deadline: {Subject(post)}",
                    asOf => Describe(post, $"Last day: {Words(before, post)}. From the next day: {Words(stretch, post)}.\n{DecisiveReasons.Of(stretch.Verdict)}", asOf));
            }

            var (isToCome, goesOn) = (stretch.From > on, stretch.Outcome == Outcome.NotSatisfied && stretch.Contains(on));

            // The event of a deadline to come says what comes after it, and what was overdue and is no more is nothing to find.
            if (isToCome ? !(isDeadline && before.Until >= on) : goesOn || stretch.Outcome != Outcome.NotSatisfied)
            {
                yield return new(
                    stretch.Outcome.ToString(),
                    stretch.From!.Value,
                    isToCome || goesOn,
                    $"{Words(stretch, post)}: {Subject(post)}",
                    asOf => Describe(post, $"From today: {Words(stretch, post)}. Until now: {Words(before, post)}.\n{DecisiveReasons.Of(stretch.Verdict)}", asOf));
            }
        }
    }

    /// <summary>Why an event is no longer so: what is on its day instead, or, of one that says what is still to be mended, what is now.</summary>
    public static string WhyNot(CalendarPost post, CalendarEntry entry, LocalDate on)
    {
        var isState = entry.Kind is PostEvent.NotMet;
        var stretch = post.Timeline.First(stretch => stretch.Contains(isState ? on : entry.Day));
        return $"No longer so, as the record stood on {Shown.InText(on)}{(isState ? "" : ". On this day")}: {Words(stretch, post)}. {DecisiveReasons.Of(stretch.Verdict)}";
    }

    private static string Describe(CalendarPost post, string what, LocalDate asOf)
    {
        var answer = post.Shown;
        return string.Join(
            '\n',
            new[]
            {
                answer.Verdict.Question.Asks,
                what,
                $"As the record stood on {Shown.InText(asOf)}: {answer.Outcome}.",
                NextStep.Advised(answer) ?? "",
                $"Employee ID {answer.Row.EmployeeId}{(answer.Urn is { } urn ? $", URN {urn}" : "")}.",
            }.Where(line => line.Length > 0));
    }

    private static string Subject(CalendarPost post) => $"{post.Shown.Name}, {post.Shown.School}";

    private static string Words(Stretch stretch, CalendarPost post) => OutcomeWords.Of(post.Shown.Verdict.Question, stretch.Outcome);
}
