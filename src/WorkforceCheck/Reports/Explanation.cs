using System.Buffers;
using System.Text.Json;
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
    /// <param name="console">Where it is written.</param>
    public static void Write(Case @case, Verdict verdict, Timeline? timeline, IAnsiConsole console)
    {
        console.MarkupLine($"[bold]{Markup.Escape($"{@case.Id}: {OutcomeWords.Of(verdict.Question, verdict.Outcome)}")}[/]");
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
        Section("Because", verdict.Reasons.Select(reason => $"{reason.Text} {Cites(reason.Citations)}"), console);
        Section("Over time", timeline is null ? ["The record has several posts, and none is held on the date; name one in \"appointment\"."] : TimelineWords.Of(timeline, @case.Person), console);
        Section("Missing facts that would decide it", Needed(@case, verdict), console);
        Section("Read otherwise, with another outcome", verdict.Contested.Select(contested => $"{ContestedNotes.Of(contested, verdict)} {Cites(contested.Citations)}"), console);
        Section("What would meet the requirement", verdict.Remedies.Select(remedy => RemedyWords.Of(remedy, verdict.Question, @case.Person)), console);
        Section("What to do or to know", verdict.Advice.Select(advice => $"{(advice.By is { } by ? $"By {Shown.InText(by)}: " : "")}{advice.Text} {Cites(advice.Citations)}"), console);
        Section("Why nothing else applied", verdict.Trace.Where(entry => !entry.IsReached).Select(entry =>
            $"Not \"{OutcomeWords.Of(verdict.Question, entry.Row.Outcome)}\" ({entry.Row.Id}), since: {entry.ExcludedBy!.Text}"), console);
    }

    private static void Section(string title, IEnumerable<string> items, IAnsiConsole console)
    {
        var texts = items.ToList();
        if (texts.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
        foreach (var text in texts)
        {
            console.Write(new Padder(new Text($"- {text}"), new Padding(2, 0, 0, 0)));
        }
    }

    private static string Cites(IEnumerable<Citation> citations) => $"({string.Join("; ", citations)})";

    /// <summary>As the verdict line has them: JSON Pointers into the case.</summary>
    private static IEnumerable<string> Needed(Case @case, Verdict verdict)
    {
        var line = new ArrayBufferWriter<byte>();
        VerdictWriter.Write(line, @case, verdict);
        using var written = JsonDocument.Parse(line.WrittenMemory);
        return written.RootElement.TryGetProperty("needed", out var needed) ? [.. needed.EnumerateArray().Select(pointer => pointer.GetString() ?? "")] : [];
    }
}
