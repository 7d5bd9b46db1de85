using System.Text;
using NodaTime;
using QualificationRules.Registers.Sorting;
using Spectre.Console;

namespace WorkforceCheck.Commands;

/// <summary>All that the program touches outside its files: what it reads and writes, and what day it is.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output, for machines.</param>
/// <param name="Console">Standard output, for people.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="Today">The day it is in England.</param>
internal sealed record Terminal(Stream In, Stream Out, IAnsiConsole Console, TextWriter Error, Func<LocalDate> Today)
{
    /// <summary>How wide a table is that goes to a file.</summary>
    public const int WidthOfFile = 160;

    /// <summary>Where messages go: the run goes on where they cannot be written.</summary>
    public TextWriter Error { get; } = new MessageWriter(Error, isDispensable: true);

    /// <summary>Writes among the messages text without data, which may command the terminal.</summary>
    public void Command(string text)
    {
        ((MessageWriter)Error).WriteAsItIs(text);
        Error.Flush();
    }

    /// <summary>Standard output, for people, line by line as the lines are.</summary>
    public TextWriter Lines => new MessageWriter(Console.Profile.Out.Writer, isDispensable: false);

    /// <summary>Whether the run was asked to stop.</summary>
    public StopRequest Stop { get; init; } = new();

    /// <summary>What the run has done so far.</summary>
    public WorkDone Work { get; init; } = new();

    /// <summary>The clock by which the error output tells how far a long run is; null where it is no terminal, and tells nothing of it.</summary>
    public TimeProvider? ProgressClock { get; init; }

    /// <summary>Where what does not fit in memory goes.</summary>
    public Workspace Workspace { get; init; } = Workspace.Default;

    public static Terminal OfProcess()
    {
        var (stop, work, standard) = (new StopRequest(), new WorkDone(), StandardStreams.Output());
        var isScreen = standard.CanWrite && !System.Console.IsOutputRedirected;
        if (isScreen)
        {
            System.Console.OutputEncoding = Encoding.UTF8;
        }

        var output = new OutputDoor(isScreen ? new EscapedStream(standard) : standard, work, stop);
        return new(new InputDoor(StandardStreams.Input(), "Standard input", stop), output, isScreen ? ToScreen(work) : ToFile(output), StandardStreams.Error(), TodayInEngland)
        {
            Stop = stop, Work = work, ProgressClock = System.Console.IsErrorRedirected ? null : TimeProvider.System,
        };
    }

    /// <summary>A console without colours and of a fixed width, whose text goes to a stream as UTF-8.</summary>
    public static IAnsiConsole ToFile(Stream output, int width = WidthOfFile)
    {
        var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Pipeline.Attach(new VisibleRendering());
        return console;
    }

    private static IAnsiConsole ToScreen(WorkDone work)
    {
        var console = AnsiConsole.Console;
        console.Pipeline.Attach(new VisibleRendering(work));
        return console;
    }

    private static LocalDate TodayInEngland() =>
        SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
}
