using System.Buffers;
using System.CommandLine;
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
            var extract = await input.ReadAsync(parsed.GetRequiredValue(file), parsed, terminal, cancellation).ConfigureAwait(false);
            var (question, on, readings) = asked.In(parsed, terminal);
            var written = Write(ExtractCases.Of(extract, question, on, readings), terminal);
            foreach (var rejected in extract.Problems)
            {
                terminal.Error.WriteLine(rejected);
            }

            foreach (var undecided in extract.Undecided)
            {
                terminal.Error.WriteLine($"Cannot be decided: {undecided}");
            }

            return written && extract.Problems.IsEmpty ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }

    /// <summary>False where the wire format cannot say one of them.</summary>
    private static bool Write(IEnumerable<(Answer Answer, Case Case)> cases, Terminal terminal)
    {
        var (bytes, all) = (new ArrayBufferWriter<byte>(), true);
        foreach (var (answer, @case) in cases)
        {
            try
            {
                bytes.ResetWrittenCount();
                CaseWriter.Write(bytes, @case);
                bytes.Write("\n"u8);
                terminal.Out.Write(bytes.WrittenSpan);
            }
            catch (InvalidFactException e)
            {
                all = false;
                terminal.Error.WriteLine($"line {answer.Row.Line}: no case was written: {e.Error.Message} ({e.Error.Path})");
            }
        }

        return all;
    }
}
