using System.Globalization;
using NodaTime;
using QualificationRules;
using QualificationRules.Verdicts;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>The events of one row: its deadline, and the days from which its outcome will be another.</summary>
internal static class PostEvents
{
    /// <summary>Those of every row, by date.</summary>
    public static List<CalendarEvent> Of(CheckReport report)
    {
        var evaluator = new Evaluator();
        return [.. report.Answers.SelectMany(answer => Of(answer, evaluator)).OrderBy(each => each.Day).ThenBy(each => each.Uid, StringComparer.Ordinal)];
    }

    private static List<CalendarEvent> Of(Answer answer, Evaluator evaluator)
    {
        var verdict = answer.Verdict;
        var timeline = evaluator.Timeline(verdict.Question, answer.Person.RecordFor(verdict.Question), verdict.Appointment!.Id, verdict.Readings);
        var deadline = timeline.Segments.Where(segment => !(segment.Until < verdict.On)).Select(segment => segment.Verdict.Deadline).FirstOrDefault(day => day >= verdict.On);
        var events = new List<CalendarEvent>();
        if (deadline is { } last)
        {
            events.Add(AtDeadline(answer, timeline, last));
        }

        foreach (var (segment, before) in timeline.Segments.Skip(1).Zip(timeline.Segments))
        {
            // The event of the deadline says what comes after it.
            if (segment.From > verdict.On && !(before.Outcome == Outcome.Pending && before.Until == deadline))
            {
                events.Add(OfChange(answer, timeline, segment, before));
            }
        }

        return events;
    }

    /// <summary>Lifted where, as the facts stand, the requirement is met by then or does not reach the post any more.</summary>
    private static CalendarEvent AtDeadline(Answer answer, Timeline timeline, LocalDate day)
    {
        var (outcome, next) = (timeline.At(day).Outcome, timeline.At(day.PlusDays(1)).Outcome);
        var uid = EventUid.Of(answer, "deadline");
        return outcome == Outcome.Pending
            ? new(uid, day, $"Deadline: {Subject(answer)}", Describe(answer, $"Last day: {Words(answer, outcome)}. From the next day: {Words(answer, next)}."))
            : new(uid, day, $"Deadline lifted: {Subject(answer)}", Describe(answer, $"Nothing is due on this day: {Words(answer, outcome)}."), IsCancelled: true);
    }

    private static CalendarEvent OfChange(Answer answer, Timeline timeline, TimelineSegment segment, TimelineSegment before)
    {
        // The second time that somebody holds it is another event than the first, also when the first is past.
        var occurrence = timeline.Segments.TakeWhile(other => other != segment).Count(other => other.Outcome == segment.Outcome);
        var words = Words(answer, segment.Outcome);
        return new(
            EventUid.Of(answer, string.Create(CultureInfo.InvariantCulture, $"{segment.Outcome} {occurrence}")),
            segment.From!.Value,
            $"{words}: {Subject(answer)}",
            Describe(answer, $"From today: {words}. Until now: {Words(answer, before.Outcome)}.\n{DecisiveReasons.Of(segment.Verdict)}"));
    }

    private static string Subject(Answer answer) => $"{answer.Name}, {answer.School}";

    private static string Words(Answer answer, Outcome outcome) => OutcomeWords.Of(answer.Verdict.Question, outcome);

    private static string Describe(Answer answer, string what) => string.Join(
        '\n',
        new[]
        {
            answer.Verdict.Question.Asks,
            what,
            $"As the record stood on {Shown.InText(answer.Verdict.On)}: {answer.Outcome}. {answer.Why}",
            answer.Next,
            $"Employee ID {answer.Row.EmployeeId}{(answer.Urn is { } urn ? $", URN {urn}" : "")}.",
        }.Where(line => line.Length > 0));
}
