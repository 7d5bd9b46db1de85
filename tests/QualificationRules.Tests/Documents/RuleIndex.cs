using QualificationRules.Law;
using QualificationRules.Testing.Cells;
using QualificationRules.Tests.Decisions;
using static QualificationRules.Tests.Documents.Markdown;

namespace QualificationRules.Tests.Documents;

/// <summary>The index of the rules' documents.</summary>
internal static class RuleIndex
{
    public static GeneratedDocument Create() => new("docs/rules/README.md", Lines(
    [
        "# The rules, question by question",
        "",
        GeneratedNote,
        "",
        "Each question is decided by one table: findings, each with its provision, and rows, each a set of findings that hold or fail with one",
        "outcome. These pages are written from the very tables that the library evaluates, so that a lawyer can check them against the sources.",
        "The DMN 1.3 files open in any DMN modeller; their inputs are the findings, and a rule's annotation is the row's name.",
        "",
        "| question | asks | rows | combinations verified | cases tried | as DMN |",
        "| --- | --- | --- | --- | --- | --- |",
        .. FactSpace.All.Select(IndexRow),
        "",
        "Which schools the rules reach, by type: [establishment-types.md](establishment-types.md). All that is cited: [sources.md](sources.md).",
        $"Law as at {Markdown.Of(Ruleset.Current.VerifiedThrough)}. What is in doubt is in [../law.md](../law.md).",
        "A combination is a set of findings that facts can produce: the tests find them all, from cases whose dates stand on each side of each",
        "cut point, and check that exactly one row matches each.",
        "",
        "The pages and the DMN files are checked in, and a test fails where they differ from the tables. This renews them:",
        "",
        "```sh",
        GeneratedDocument.Command,
        "```",
        "",
        "`node tests/dmn/check.mjs`, after `npm ci --prefix tests/dmn`, reads the DMN files with dmn-moddle, the library behind bpmn.io's modeller.",
    ]));

    private static string IndexRow(FactSpace space)
    {
        var cells = VerifiedCells.Of(space.Code);
        return $"| [{space.Code}]({space.Code}.md) | {space.Questions[0].Asks} | {cells.Table.Rows.Length} | {Markdown.Of(cells.Cells.Count)} | {Markdown.Of(cells.CasesTried)} | [dmn/{space.Code}.dmn](dmn/{space.Code}.dmn) |";
    }
}
