using System.Text;
using NodaTime;
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

    public static Terminal OfProcess()
    {
        var (output, isRedirected) = (System.Console.OpenStandardOutput(), System.Console.IsOutputRedirected);
        if (!isRedirected)
        {
            System.Console.OutputEncoding = Encoding.UTF8;
        }

        return new(System.Console.OpenStandardInput(), output, isRedirected ? ToFile(output) : AnsiConsole.Console, System.Console.Error, TodayInEngland);
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
        return console;
    }

    private static LocalDate TodayInEngland() =>
        SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
}
