using Spectre.Console.Rendering;

namespace WorkforceCheck.Commands;

/// <summary>Has everything that a console writes shown as <see cref="VisibleRenderable"/> has it.</summary>
/// <param name="work">Counts the lines, where nothing else does.</param>
internal sealed class VisibleRendering(WorkDone? work = null) : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(each => new VisibleRenderable(each, work));
}
