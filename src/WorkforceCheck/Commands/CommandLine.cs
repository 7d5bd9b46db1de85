using System.CommandLine;
using System.CommandLine.Invocation;
using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>The commands, and what becomes of what goes wrong in them.</summary>
internal static class CommandLine
{
    /// <summary>How long a run that was asked to stop may take to do so: enough to write the line that it is at.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs a command. One that is asked to stop and is not at a line of input or output, but works something out, is left behind.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var run = Task.Run(() => RunToEndAsync(args, terminal));
        var stopped = Task.Delay(Timeout.InfiniteTimeSpan, terminal.Stop.Token);
        try
        {
            if (await Task.WhenAny(run, stopped).ConfigureAwait(false) == run || await Task.WhenAny(run, Task.Delay(Grace)).ConfigureAwait(false) == run)
            {
                return await run.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (terminal.Stop.Token.IsCancellationRequested)
        {
            // It stopped at a line.
        }

        await terminal.Error.WriteLineAsync(terminal.Work.WhereStopped()).ConfigureAwait(false);
        return terminal.Stop.Exit;
    }

    private static async Task<int> RunToEndAsync(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Does this school's SENCO hold the qualification that the post requires, and how do we know?")
        {
            CheckCommand.Create(terminal), CasesCommand.Create(terminal), FactsCommand.Create(terminal), CensusCommand.Create(terminal), TemplateCommand.Create(terminal), LinesCommand.Evaluate(terminal), LinesCommand.Timeline(terminal), ExplainCommand.Create(terminal),
            LinesCommand.Receipt(terminal), LinesCommand.Verify(terminal), CatalogueCommand.Create(terminal), DiffCommand.Create(terminal),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction wrong)
        {
            // Standard output is for answers.
            (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, false);
        }

        var configuration = new InvocationConfiguration { Output = terminal.Lines, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            var exit = await parsed.InvokeAsync(configuration, terminal.Stop.Token).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCodes.Wrong : exit;
        }
        catch (Exception e) when (e is UnreadableFileException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(terminal, e.Message).ConfigureAwait(false);
        }
        catch (ReaderGoneException)
        {
            return ExitCodes.ReaderGone;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return await FailAsync(terminal, $"This is a fault of the program, not of your file; please report it: {e.GetType().Name}, {e.Message}").ConfigureAwait(false);
        }
    }

    private static async Task<int> FailAsync(Terminal terminal, string message)
    {
        foreach (var line in message.Split('\n'))
        {
            await terminal.Error.WriteLineAsync(line).ConfigureAwait(false);
        }

        return ExitCodes.Wrong;
    }
}
