using QualificationRules.Law;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>The report for people on a terminal: the counts, then section by section who must do what by when, then what else is to be known.</summary>
internal static class TableReport
{
    /// <summary>The most rows of a section where the reader has not asked for more.</summary>
    public const int MostAtFirst = 25;

    /// <summary>The most rows of a section that a table has at all; beyond them a spreadsheet serves better.</summary>
    public const int MostOnRequest = 1000;

    public static void Write(ActionReport actions, CheckReport report, ChangeReport? changes, bool details, ReadingNotes notes, IAnsiConsole console)
    {
        console.MarkupLine($"[bold]{Markup.Escape(report.Question.Asks)}[/]");
        Say($"{actions.Source}, as of {Shown.InText(report.On)}. Rules as known on {Shown.InText(Ruleset.Current.VerifiedThrough)}{(report.On > Ruleset.Current.VerifiedThrough ? ": a projection" : "")}.", console);
        if (ReportWords.ShownOnly(actions) is { Length: > 0 } shownOnly)
        {
            Say(shownOnly, console);
        }

        console.WriteLine();
        WriteCounts(actions, report, console);
        if (ReportWords.WithoutAwards(report) is { Length: > 0 } warning)
        {
            console.WriteLine();
            Say(warning, console);
        }

        if (changes is not null)
        {
            TableChanges.Write(changes, console);
        }

        foreach (var section in actions.Sections.Where(section => section.Count > 0))
        {
            if (section.Section != ReportSection.NothingToDo || details || !actions.Options.Only.IsEmpty)
            {
                TableSection.Write(section, actions, details, console);
            }
        }

        TableNotes.Write(actions, report, details, notes, console);
    }

    private static void WriteCounts(ActionReport actions, CheckReport report, IAnsiConsole console)
    {
        foreach (var section in actions.Wanted)
        {
            var tile = SectionWords.Tile(section.Section, actions.Question, actions.DueUntil);
            Say($"{section.Count,6}  {tile}{More(section, actions)}", console);
        }

        var parts = new[] { (actions.Count, "above"), (report.TakenWithAnother, "taken as one appointment with another"), (report.OfAnotherRole, "of another role") }
            .Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}").ToList();
        if (parts.Count > 1 && actions.Options.Filters.Length == 0)
        {
            Say($"{actions.Count + report.TakenWithAnother + report.OfAnotherRole,6}  rows in the file: {string.Join(", ", parts)}", console);
        }
    }

    private static string More(SectionOfReport section, ActionReport actions) =>
        ReportWords.OfSome(section, actions) is { Length: > 0 } some ? $", {some}"
            : section.Section == ReportSection.NothingToDo && section.Count > 0 ? $": {string.Join(", ", section.Outcomes.Select(outcome => $"{outcome.Count} {outcome.Outcome}"))}"
            : section.Section == ReportSection.CannotBeDecided && section.Outcomes.FirstOrDefault(outcome => outcome.Outcome is "Rejected") is { Count: > 0 } rejected ? $", {rejected.Count} of them rejected rows"
            : "";

    /// <summary>A paragraph that breaks between words.</summary>
    public static void Say(string text, IAnsiConsole console) => console.Write(new Padder(new Text(text), new Padding(0, 0, 0, 0)));
}
