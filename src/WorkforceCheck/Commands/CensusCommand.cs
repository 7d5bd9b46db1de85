using System.CommandLine;
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

            var extract = await input.ReadAsync(parsed.GetRequiredValue(file), parsed, terminal, cancellation).ConfigureAwait(false);
            var path = parsed.GetRequiredValue(census);
            using var content = InputFile.Open(path, terminal);
            using var returned = CensusReturn.Open(content, Path.GetFileName(path));
            CensusReport.Write(returned, ExtractAnswers.Of(extract, question, on, readings), on, terminal.Console);
            ReadingReport.WriteOpen(extract.Undecided, extract.Problems, terminal.Console);
            return extract.Problems.IsEmpty && extract.Undecided.IsEmpty ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }
}
