using QualificationRules.Registers;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>Text on a console that data is part of: laid out as <see cref="VisibleText"/> has it, so that what it cannot show takes its place in the line.</summary>
internal static class Written
{
    /// <summary>A title, in bold.</summary>
    public static void Title(string text, IAnsiConsole console) => console.MarkupLine($"[bold]{Markup.Escape(VisibleText.Line(text))}[/]");

    /// <summary>A paragraph with a margin, so that its further lines do not look like new ones.</summary>
    public static void Item(string text, int margin, IAnsiConsole console) => console.Write(new Padder(new Text(VisibleText.Line(text)), new Padding(margin, 0, 0, 0)));
}
