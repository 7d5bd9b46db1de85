using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Questions;
using QualificationRules.Testing.Cells;

namespace QualificationRules.Tests.Documents;

/// <summary>A question's decision table as DMN 1.3: one decision whose inputs are the findings.</summary>
internal static class DmnDocument
{
    private const string DecisionId = "decision";

    private static readonly XNamespace Dmn = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    public static GeneratedDocument Of(FactSpace space)
    {
        var question = space.Questions[0];
        var findings = question.Table.Findings;
        var definitions = new XElement(
            Dmn + "definitions",
            new XAttribute("id", "definitions"),
            new XAttribute("name", question.Code),
            new XAttribute("namespace", $"urn:qualification-rules:{question.Code}"),
            DecisionOf(question),
            findings.Select(finding => new XElement(
                Dmn + "inputData",
                new XAttribute("id", InputId(finding)),
                new XAttribute("name", NameOf(finding)),
                new XElement(Dmn + "description", GenericWording.OfCondition(finding, Truth.True)),
                Variable(InputId(finding), NameOf(finding), "boolean"))),
            DmnDiagram.Of([.. findings.Select(finding => (InputId(finding), RequirementId(finding)))], DecisionId));
        return new($"docs/rules/dmn/{question.Code}.dmn", Text(definitions));
    }

    private static XElement DecisionOf(Question question) => new(
        Dmn + "decision",
        new XAttribute("id", DecisionId),
        new XAttribute("name", "outcome"),
        new XElement(Dmn + "description", "Generated from the decision table that the library evaluates. An input is whether the finding holds; its sources are in the page of the same name."),
        new XElement(Dmn + "question", question.Asks),
        Variable(DecisionId, "outcome", "string"),
        question.Table.Findings.Select(finding => new XElement(
            Dmn + "informationRequirement",
            new XAttribute("id", RequirementId(finding)),
            new XElement(Dmn + "requiredInput", new XAttribute("href", $"#{InputId(finding)}")))),
        TableOf(question.Table));

    private static XElement TableOf(DecisionTable table) => new(
        Dmn + "decisionTable",
        new XAttribute("id", "table"),
        new XAttribute("hitPolicy", "UNIQUE"),
        table.Findings.Select((finding, index) => new XElement(
            Dmn + "input",
            new XAttribute("id", Id("column", index)),
            new XAttribute("label", finding.Code),
            new XElement(
                Dmn + "inputExpression",
                new XAttribute("id", Id("expression", index)),
                new XAttribute("typeRef", "boolean"),
                new XElement(Dmn + "text", NameOf(finding))))),
        new XElement(
            Dmn + "output",
            new XAttribute("id", "outcome"),
            new XAttribute("name", "outcome"),
            new XAttribute("typeRef", "string"),
            new XElement(
                Dmn + "outputValues",
                new XAttribute("id", "outcomes"),
                new XElement(Dmn + "text", string.Join(',', table.Rows.Select(row => row.Outcome).Distinct().Order().Select(Quoted))))),
        new XElement(Dmn + "annotation", new XAttribute("name", "row")),
        table.Rows.Select((row, index) => RuleOf(row, index, table)));

    private static XElement RuleOf(Row row, int index, DecisionTable table) => new(
        Dmn + "rule",
        new XAttribute("id", $"rule-{row.Id}"),
        table.Findings.Select((finding, column) => new XElement(
            Dmn + "inputEntry",
            new XAttribute("id", $"{Id("entry", index)}-{column}"),
            new XElement(Dmn + "text", row.Holds.Contains(finding) ? "true" : row.Fails.Contains(finding) ? "false" : "-"))),
        new XElement(Dmn + "outputEntry", new XAttribute("id", Id("result", index)), new XElement(Dmn + "text", Quoted(row.Outcome))),
        new XElement(Dmn + "annotationEntry", new XElement(Dmn + "text", row.Id)));

    private static XElement Variable(string of, string name, string type) =>
        new(Dmn + "variable", new XAttribute("id", $"{of}-variable"), new XAttribute("name", name), new XAttribute("typeRef", type));

    /// <summary>A FEEL name has no hyphens: they are minus signs.</summary>
    private static string NameOf(Finding finding) => finding.Code.Replace('-', '_');

    private static string InputId(Finding finding) => $"input-{finding.Code}";

    private static string RequirementId(Finding finding) => $"requires-{finding.Code}";

    private static string Id(string of, int index) => string.Create(CultureInfo.InvariantCulture, $"{of}-{index + 1}");

    private static string Quoted(Outcome outcome) => $"\"{Names.Outcomes.NameOf(outcome)}\"";

    private static string Text(XElement definitions)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            definitions.Save(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + '\n';
    }
}
