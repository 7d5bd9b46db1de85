using System.CommandLine;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>facts FILE</c>: what an extract, with the registers, says of each person, where each fact comes from, and what is not known.</summary>
internal static class FactsCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE", "The HR extract, one post a row: CSV, xlsx or xls.");
        var notes = new Option<bool>("--notes") { Description = "Tell of every cell how it was read, not only an example of each kind." };
        var input = new ExtractInput();
        var command = new Command("facts", "Prints the facts of each SENCO and head of an HR extract, where each comes from, and what is not known. Nothing is decided.") { file, notes };
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var extract = await input.ReadAsync(parsed.GetRequiredValue(file), parsed, terminal, cancellation).ConfigureAwait(false);
            FactsReport.Write(extract, terminal.Console);
            ReadingReport.WriteOpen(extract.Undecided, extract.Problems, terminal.Console);
            ReadingReport.WriteNotes(extract, parsed.GetValue(notes), terminal.Console);
            return extract.Problems.IsEmpty ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }
}
