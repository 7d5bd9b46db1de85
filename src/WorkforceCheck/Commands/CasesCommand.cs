using System.Buffers;
using System.CommandLine;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Json;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>cases FILE</c>: an extract as cases of the wire format, a line for each appointment that is asked about, which the commands that take such lines answer.</summary>
internal static class CasesCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE", "The HR extract, one post a row: CSV, xlsx or xls.");
        var (asked, input) = (new QuestionOptions(), new ExtractInput());
        var command = new Command("cases", "Writes an HR extract as cases of the wire format, one a line, for evaluate, timeline, explain and receipt.") { file };
        asked.AddTo(command);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new Progress(terminal);
            using var staff = await input.OpenAsync(parsed.GetRequiredValue(file), parsed, terminal, _ => { }, progress, cancellation).ConfigureAwait(false);
            var (question, on, readings) = asked.In(parsed, terminal);
            var evaluator = new Evaluator();
            using var errors = new Messages(terminal.Workspace, cancellation);
            using var messages = new ReadingMessages(undecided => $"Cannot be decided: {undecided}", terminal.Workspace, cancellation);
            using var lines = new LinesInOrder(terminal.Workspace, terminal.Out.Write, cancellation);
            var all = true;
            foreach (var reading in progress.Following(staff.People(), reading => reading.FirstLine, isWritten: true))
            {
                foreach (var (answer, @case) in reading.Person is { } person ? ExtractCases.Of(person, evaluator, question, on, readings) : [])
                {
                    all &= Write(answer, @case, reading.FirstLine, lines, errors);
                }

                messages.Add(reading);
                all &= reading.Problems.IsEmpty;
            }

            lines.Complete();
            foreach (var message in errors.InOrder().Concat(messages.Problems).Concat(messages.Undecided))
            {
                terminal.Error.WriteLine(message);
            }

            return all ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }

    /// <summary>False where the wire format cannot say it.</summary>
    private static bool Write(Answer answer, Case @case, int firstLine, LinesInOrder lines, Messages errors)
    {
        try
        {
            var bytes = new ArrayBufferWriter<byte>();
            CaseWriter.Write(bytes, @case);
            bytes.Write("\n"u8);
            lines.Add(answer.Row.Line, firstLine, bytes.WrittenSpan);
            return true;
        }
        catch (InvalidFactException e)
        {
            errors.Add(answer.Row.Line, $"line {answer.Row.Line}: no case was written: {e.Error.Message} ({e.Error.Path})");
            return false;
        }
    }
}
