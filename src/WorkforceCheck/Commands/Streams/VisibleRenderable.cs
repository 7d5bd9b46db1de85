using QualificationRules.Registers;
using Spectre.Console.Rendering;

namespace WorkforceCheck.Commands;

/// <summary>What a console writes, its text as <see cref="VisibleText"/> has it; the console's own control codes, such as colours, are no text.</summary>
internal sealed class VisibleRenderable(IRenderable inner, WorkDone? work) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var segment in inner.Render(options, maxWidth))
        {
            work?.AddLines(segment.IsLineBreak ? 1 : 0);
            yield return segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(VisibleText.Lines(segment.Text), segment.Style);
        }
    }
}
