using System.CommandLine;
using QualificationRules;
using QualificationRules.Json;

namespace WorkforceCheck.Commands;

/// <summary><c>evaluate [FILE.jsonl]</c>: cases in, verdicts out, a line each.</summary>
internal static class EvaluateCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE.jsonl")
        {
            Description = "Cases of the wire format, one a line; standard input where left out or -.", DefaultValueFactory = _ => StandardInput,
        };
        var command = new Command("evaluate", "Answers cases, one a line, with verdicts, one a line.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var input = path is StandardInput ? terminal.In : InputFile.Open(path);
            await using (input.ConfigureAwait(false))
            {
                var summary = await JsonLines.EvaluateAsync(new Evaluator(), input, terminal.Out, cancellation).ConfigureAwait(false);
                return summary.Rejected == 0 ? ExitCodes.Answered : ExitCodes.SomeRejected;
            }
        });
        return command;
    }
}
