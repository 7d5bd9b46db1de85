using System.CommandLine;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Registers;
using QualificationRules.Registers.Census;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>census FILE.xml EXTRACT</c>: whom a return of the School Workforce Census has as SENCO, and with which award, beside what the extract comes to.</summary>
internal static class CensusCommand
{
    public static Command Create(Terminal terminal)
    {
        var census = FileArgument.Create("FILE.xml", "A return of the School Workforce Census.");
        var file = FileArgument.Create("EXTRACT", "The HR extract, one post a row: CSV, xlsx or xls.");
        var command = new Command("census", "Lists whom a return of the School Workforce Census has as SENCO, whether it has the subject Z201 for them, and what the HR extract comes to.") { census, file };
        var (asked, input) = (new QuestionOptions(), new ExtractInput());
        asked.AddTo(command);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (question, on, readings) = asked.In(parsed, terminal);
            if (question.Role != Role.Senco)
            {
                throw new UnreadableFileException($"census is about SENCOs; {question.Code} is no question about them.");
            }

            using var notes = new ReadingNotes(all: false, terminal.Workspace, cancellation);
            using var progress = new Progress(terminal);
            using var staff = await input.OpenAsync(parsed.GetRequiredValue(file), parsed, terminal, notes.Add, progress, cancellation).ConfigureAwait(false);
            using var messages = new ReadingMessages(ReadingReport.TextOf, terminal.Workspace, cancellation);
            var (evaluator, answers, all) = (new Evaluator(), new List<Answer>(), true);
            foreach (var reading in progress.Following(staff.People(), reading => reading.FirstLine, isWritten: false))
            {
                answers.AddRange(reading.Person is { } person ? ExtractAnswers.Of(person, evaluator, question, on, readings) : []);
                messages.Add(reading);
                all &= reading.Problems.IsEmpty && reading.Undecided.IsEmpty;
            }

            var path = parsed.GetRequiredValue(census);
            using var content = InputFile.Open(path, terminal);
            using var returned = CensusReturn.Open(content, Path.GetFileName(path));
            CensusReport.Write(returned, answers, on, terminal.Console);
            ReadingReport.Write(messages.Undecided, messages.Problems, notes, terminal.Console);
            return all ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }
}
