using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Verdicts;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>One verdict in full, for people.</summary>
internal static class Explanation
{
    /// <param name="case">The case.</param>
    /// <param name="verdict">The verdict on it.</param>
    /// <param name="timeline">That of the post asked about; null where the case does not say which that is.</param>
    /// <param name="record">What is told of the record: of a case by its own names, of an extract by rows and columns.</param>
    /// <param name="console">Where it is written.</param>
    public static void Write(Case @case, Verdict verdict, Timeline? timeline, ExplainedRecord record, IAnsiConsole console)
    {
        Written.Title($"{@case.Id}: {OutcomeWords.Of(verdict)}", console);
        console.WriteLine($"{verdict.Question.Asks} ({verdict.Question.Code})");
        console.WriteLine($"On {Shown.InText(verdict.On)}, by the rules {verdict.Ruleset}{(verdict.IsProjection ? $", last verified for {Shown.InText(Ruleset.Current.VerifiedThrough)}: a projection" : "")}.");
        if (verdict.Deadline is { } deadline)
        {
            console.WriteLine($"Deadline: {Shown.InText(deadline)}.");
        }

        if (verdict.NextChange is { From: { } day, Outcome: var outcome })
        {
            console.WriteLine($"Next change: {OutcomeWords.Of(verdict.Question, outcome)} from {Shown.InText(day)}.");
        }

        Section("Possible outcomes", verdict.Outcome == Outcome.Indeterminate ? verdict.Possible.Select(outcome => OutcomeWords.Of(verdict.Question, outcome)) : [], console);
        Section("Because", verdict.Reasons.Select(reason => $"{DecisiveReasons.WithLaw(reason)} {Cites(reason.Citations)}"), console);
        Section(record.Rows.IsEmpty || verdict.Appointment is null ? "Over time" : $"Over time, of the post {verdict.Appointment.Id} alone", timeline is null ? ["The record has several posts, and none is held on the date; name one in \"appointment\"."] : TimelineWords.Of(timeline, @case.Person), console);
        Section("Rows taken as one appointment, or that may be", record.Rows, console);
        Section("Missing facts that would decide it", record.Needed, console);
        Section("The facts, and where they come from", record.Facts, console);
        Section("Check the record", record.Checks, console);
        Section("Read otherwise, with another outcome", verdict.Contested.Select(contested => $"{ContestedNotes.Of(contested, verdict)} {Cites(contested.Citations)}"), console);
        Section("What would meet the requirement", verdict.Remedies.Select(remedy => RemedyWords.Of(remedy, verdict.Question, @case.Person)), console);
        Section("What to do or to know", verdict.Advice.Where(advice => !RecordChecks.IsCheck(advice)).Select(advice => $"{(advice.By is { } by ? $"By {Shown.InText(by)}: " : "")}{advice.Text} {Cites(advice.Citations)}"), console);
        Section("Why nothing else applied", WhyNot(verdict), console);
    }

    private static void Section(string title, IEnumerable<string> items, IAnsiConsole console)
    {
        var texts = items.ToList();
        if (texts.Count == 0)
        {
            return;
        }

        console.WriteLine();
        Written.Title(title, console);
        foreach (var text in texts)
        {
            Written.Item($"- {text}", 2, console);
        }
    }

    /// <summary>Rows of the decision table with one outcome and one reason against them are told together.</summary>
    private static IEnumerable<string> WhyNot(Verdict verdict) => verdict.Trace.Where(entry => !entry.IsReached)
        .GroupBy(entry => (Outcome: OutcomeWords.Of(verdict.Question, entry.Row.Outcome), entry.ExcludedBy!.Text))
        .Select(rows => $"Not \"{rows.Key.Outcome}\" ({string.Join(", ", rows.Select(entry => entry.Row.Id))}), since: {rows.Key.Text}");

    /// <summary>Such as <c>(SI 2014/1530 reg 49(4))</c>.</summary>
    public static string Cites(IEnumerable<Citation> citations) => $"({string.Join("; ", citations)})";
}
