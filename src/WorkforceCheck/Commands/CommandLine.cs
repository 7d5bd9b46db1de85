using System.CommandLine;
using System.CommandLine.Invocation;
using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>The commands, and what becomes of what goes wrong in them.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Does this school's SENCO hold the qualification that the post requires, and how do we know?")
        {
            CheckCommand.Create(terminal), CasesCommand.Create(terminal), FactsCommand.Create(terminal), TemplateCommand.Create(terminal), LinesCommand.Evaluate(terminal), LinesCommand.Timeline(terminal), ExplainCommand.Create(terminal),
            LinesCommand.Receipt(terminal), LinesCommand.Verify(terminal), CatalogueCommand.Create(terminal), DiffCommand.Create(terminal),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction wrong)
        {
            // Standard output is for answers.
            (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, false);
        }

        var configuration = new InvocationConfiguration { Output = terminal.Console.Profile.Out.Writer, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var exit = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCodes.Wrong : exit;
        }
        catch (Exception e) when (e is UnreadableFileException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(terminal, e.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(terminal, "Stopped.").ConfigureAwait(false);
        }
        catch (Exception e)
        {
            return await FailAsync(terminal, $"This is a fault of the program, not of your file; please report it: {e.GetType().Name}, {e.Message}").ConfigureAwait(false);
        }
    }

    private static async Task<int> FailAsync(Terminal terminal, string message)
    {
        await terminal.Error.WriteLineAsync(message).ConfigureAwait(false);
        return ExitCodes.Wrong;
    }
}
