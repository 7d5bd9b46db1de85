using System.CommandLine;
using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;

namespace WorkforceCheck.Commands;

/// <summary>
/// <c>evaluate [FILE.jsonl]</c>, <c>timeline [FILE.jsonl]</c> and <c>receipt [FILE.jsonl]</c>: cases in, verdicts, timelines or receipts out,
/// a line each; <c>verify [FILE.jsonl]</c>: receipts in, what became of each out.
/// </summary>
internal static class LinesCommand
{
    private delegate Task<JsonLinesSummary> Answering(Evaluator evaluator, Stream input, Stream output, CancellationToken cancellation);

    public static Command Evaluate(Terminal terminal)
    {
        var compact = new Option<bool>("--compact") { Description = "Write every citation once, in a first line with a key for each, and the keys in the verdicts: half as many bytes, for files." };
        var command = Create("evaluate", "Answers cases, one a line, with verdicts, one a line.", parsed => parsed.GetValue(compact) ? CompactLines.EvaluateAsync : JsonLines.EvaluateAsync, terminal);
        command.Options.Add(compact);
        return command;
    }

    public static Command Timeline(Terminal terminal) =>
        Create("timeline", "Answers cases, one a line, with the outcome of the post asked about on every date, one a line.", _ => JsonLines.TimelineAsync, terminal);

    public static Command Receipt(Terminal terminal) =>
        Create("receipt", "Answers cases, one a line, with receipts of their decisions, one a line.",
            _ => (evaluator, input, output, cancellation) => ReceiptLines.MakeAsync(new(evaluator), input, output, cancellation), terminal);

    public static Command Verify(Terminal terminal) =>
        Create("verify", "Decides the cases of receipts, one a line, again, and tells for each whether it is verified, and else the first difference, one a line.",
            _ => (evaluator, input, output, cancellation) => ReceiptLines.VerifyAsync(new(evaluator), input, output, cancellation), terminal, "Decision receipts");

    private static Command Create(string name, string description, Func<ParseResult, Answering> answering, Terminal terminal, string read = "Cases of the wire format")
    {
        var file = FileArgument.Create("FILE.jsonl", $"{read}, one a line; standard input where left out.");
        file.DefaultValueFactory = _ => FileArgument.StandardInput;
        var command = new Command(name, description) { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var input = InputFile.Open(parsed.GetRequiredValue(file), terminal);
            await using (input.ConfigureAwait(false))
            {
                using var progress = new Progress(terminal);
                var summary = await answering(parsed)(new Evaluator(), input, progress.Counting(terminal.Out), cancellation).ConfigureAwait(false);
                return summary.Rejected == 0 ? ExitCodes.Answered : ExitCodes.SomeRejected;
            }
        });
        return command;
    }
}
