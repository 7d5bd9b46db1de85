using System.Xml.Linq;

namespace QualificationRules.Tests.Documents;

/// <summary>Where a modeller draws the decision, its inputs in a column beside it, and the arrows between them.</summary>
internal static class DmnDiagram
{
    private const int Width = 320;
    private const int Height = 50;
    private const int Pitch = 70;
    private const int Margin = 40;
    private const int DecisionX = 600;

    private static readonly XNamespace Dmndi = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static readonly XNamespace Dc = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static readonly XNamespace Di = "http://www.omg.org/spec/DMN/20180521/DI/";

    public static XElement Of(IReadOnlyList<(string Input, string Requirement)> inputs, string decision)
    {
        var decisionY = Margin + (Pitch * (inputs.Count - 1) / 2);
        return new(
            Dmndi + "DMNDI",
            new XAttribute(XNamespace.Xmlns + "dmndi", Dmndi),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "di", Di),
            new XElement(
                Dmndi + "DMNDiagram",
                new XAttribute("id", "diagram"),
                Shape(decision, DecisionX, decisionY),
                inputs.Select((input, index) => Shape(input.Input, Margin, Margin + (Pitch * index))),
                inputs.Select((input, index) => new XElement(
                    Dmndi + "DMNEdge",
                    new XAttribute("id", $"edge-{input.Requirement}"),
                    new XAttribute("dmnElementRef", input.Requirement),
                    Waypoint(Margin + Width, Margin + (Pitch * index) + (Height / 2)),
                    Waypoint(DecisionX, decisionY + (Height / 2))))));
    }

    private static XElement Shape(string element, int x, int y) => new(
        Dmndi + "DMNShape",
        new XAttribute("id", $"shape-{element}"),
        new XAttribute("dmnElementRef", element),
        new XElement(Dc + "Bounds", new XAttribute("height", Height), new XAttribute("width", Width), new XAttribute("x", x), new XAttribute("y", y)));

    private static XElement Waypoint(int x, int y) => new(Di + "waypoint", new XAttribute("x", x), new XAttribute("y", y));
}
