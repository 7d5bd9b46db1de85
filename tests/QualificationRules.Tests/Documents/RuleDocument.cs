using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Law;
using QualificationRules.Testing.Cells;
using static QualificationRules.Tests.Documents.Markdown;

namespace QualificationRules.Tests.Documents;

/// <summary>One question's rules in full, for readers of law.</summary>
internal static class RuleDocument
{
    public static GeneratedDocument Of(FactSpace space)
    {
        var question = space.Questions[0];
        var table = question.Table;
        return new($"docs/rules/{space.Code}.md", Lines(
        [
            $"# {question.Asks}",
            "",
            GeneratedNote,
            "",
            $"Question `{space.Code}`, asked of {AskedOf(space)}. Law as at {Markdown.Of(Ruleset.Current.VerifiedThrough)}, ruleset `{Ruleset.Current.Version}`.",
            "What stands in square brackets is filled in from the case.",
            "",
            $"Exactly one of the {table.Rows.Length} rows matches each combination of the findings below that facts can produce, and each row is reached.",
            "How that is known, and how many combinations there are, is in [the index](README.md).",
            "",
            "## The law over time",
            "",
            .. LawPeriods.Of(question),
            "",
            "## Rows",
            "",
            .. table.Rows.SelectMany(row => RowLines(row, table)),
            "## Findings",
            "",
            .. table.Findings.SelectMany(FindingLines),
            "## Cut points",
            "",
            "The dates of a case matter only by the side of these days that they lie on. Each is the first day of what may be another answer.",
            "",
            "| date | from this day on | source |",
            "| --- | --- | --- |",
            .. space.CutPoints(Ruleset.Current).Select(cut => $"| {FactWords.Of(cut.Of)} | {(cut.Day is { } day ? Markdown.Of(day) : cut)} | {Link(cut.Source)} |"),
            .. space is NpqScholarshipSpace ? CohortRules.Lines : [],
        ]));
    }

    private static string AskedOf(FactSpace space) => space.Questions[0].Role switch
    {
        Role.Senco => "a SENCO's post",
        Role.Head => "a headship",
        _ => $"a person, for {string.Join(", ", space.Questions.Select(question => Names.Of<Qualification>().NameOf(question.Course!.Value)))}",
    };

    private static IEnumerable<string> RowLines(Row row, DecisionTable table) =>
    [
        $"### Row `{row.Id}`: {Markdown.Of(row.Outcome)}",
        "",
        .. table.Findings.Where(finding => row.Holds.Contains(finding) || row.Fails.Contains(finding)).Select(finding => row.Holds.Contains(finding)
            ? $"- {GenericWording.OfCondition(finding, Truth.True, row.Holds)} (`{finding.Code}` holds)"
            : $"- {GenericWording.OfCondition(finding, Truth.False, row.Holds)} (`{finding.Code}` fails)"),
        "",
    ];

    private static IEnumerable<string> FindingLines(Finding finding) =>
    [
        $"### Finding `{finding.Code}`",
        "",
        .. finding.Presupposes is { } before ? new[] { $"Holds only where `{before.Code}` does.", "" } : [],
        $"- holds: {GenericWording.Of(finding, Truth.True)}",
        $"- fails: {GenericWording.Of(finding, Truth.False)}",
        $"- not known: {GenericWording.Of(finding, Truth.Unknown) ?? "cannot be."}",
        .. finding.Citations.Select(citation => $"- source: {Markdown.Of(citation)}"),
        "",
    ];
}
