using NodaTime;
using NodaTime.Text;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Documents;

/// <summary>A Mermaid diagram of the instruments behind a question and of the days on which its law changes.</summary>
internal static class LawPeriods
{
    public static IEnumerable<string> Of(Question question)
    {
        var instruments = question.Table.Findings
            .SelectMany(finding => finding.Citations)
            .Select(citation => citation.Instrument)
            .Where(instrument => instrument.AppliesFrom is not null)
            .Distinct()
            .OrderBy(instrument => instrument.AppliesFrom)
            .ThenBy(instrument => instrument.Title, StringComparer.Ordinal)
            .ToList();
        return
        [
            instruments.Count == 0
                ? "No instrument that it cites has dates of its own; milestones are the days on which its rules change."
                : "Bars are the instruments cited, while the rules draw on them: to the day of verification where they still do. Milestones are the days on which the rules change.",
            "",
            "```mermaid",
            "gantt",
            "    dateFormat YYYY-MM-DD",
            "    axisFormat %Y",
            .. instruments.Count == 0 ? [] : new[] { "    section Instruments" },
            .. instruments.Select(instrument => $"    {instrument.Title} :{Iso(instrument.AppliesFrom!.Value)}, {Iso(instrument.AppliesUntil ?? Ruleset.Current.VerifiedThrough)}"),
            "    section Changes",
            .. question.CutPoints(Ruleset.Current).Where(cut => cut is { Of: null, Day: not null }).Select(cut => $"    {Title(cut.Source)} :milestone, {Iso(cut.Day!.Value)}, 0d"),
            "```",
        ];
    }

    /// <summary>Without what separates the parts of a task.</summary>
    private static string Title(Citation law) => law.ToString().Replace(":", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
