using System.CommandLine;
using Spectre.Console;
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
            using var reading = new ReadingNotes(parsed.GetValue(notes), terminal.Workspace, cancellation);
            using var progress = new Progress(terminal);
            using var staff = await input.OpenAsync(parsed.GetRequiredValue(file), parsed, terminal, reading.Add, progress, cancellation).ConfigureAwait(false);
            using var messages = new ReadingMessages(ReadingReport.TextOf, terminal.Workspace, cancellation);
            var (people, all) = (0, true);
            foreach (var each in progress.Following(staff.People(), each => each.FirstLine, isWritten: true))
            {
                if (each.Person is { } person)
                {
                    people++;
                    FactsReport.Write(person, terminal.Console);
                }

                messages.Add(each);
                all &= each.Problems.IsEmpty;
            }

            terminal.Console.WriteLine($"People: {people}. Rows of other roles: {staff.OtherRows}.");
            ReadingReport.Write(messages.Undecided, messages.Problems, reading, terminal.Console);
            return all ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }
}
