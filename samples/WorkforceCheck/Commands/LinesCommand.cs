using System.CommandLine;
using QualificationRules;
using QualificationRules.Json;

namespace WorkforceCheck.Commands;

/// <summary><c>evaluate [FILE.jsonl]</c> and <c>timeline [FILE.jsonl]</c>: cases in, verdicts or timelines out, a line each.</summary>
internal static class LinesCommand
{
    private const string StandardInput = "-";

    public static Command Evaluate(Terminal terminal) =>
        Create("evaluate", "Answers cases, one a line, with verdicts, one a line.", JsonLines.EvaluateAsync, terminal);

    public static Command Timeline(Terminal terminal) =>
        Create("timeline", "Answers cases, one a line, with the outcome of the post asked about on every date, one a line.", JsonLines.TimelineAsync, terminal);

    private static Command Create(string name, string description, Func<Evaluator, Stream, Stream, CancellationToken, Task<JsonLinesSummary>> answer, Terminal terminal)
    {
        var file = new Argument<string>("FILE.jsonl")
        {
            Description = "Cases of the wire format, one a line; standard input where left out or -.", DefaultValueFactory = _ => StandardInput,
        };
        var command = new Command(name, description) { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var input = path is StandardInput ? terminal.In : InputFile.Open(path);
            await using (input.ConfigureAwait(false))
            {
                var summary = await answer(new Evaluator(), input, terminal.Out, cancellation).ConfigureAwait(false);
                return summary.Rejected == 0 ? ExitCodes.Answered : ExitCodes.SomeRejected;
            }
        });
        return command;
    }
}
