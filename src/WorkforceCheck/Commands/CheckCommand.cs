using System.CommandLine;
using System.Text;
using QualificationRules.Registers;
using WorkforceCheck.Calendar;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>check FILE.csv</c>: one question about every row of an HR extract.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE", "The HR extract, one post a row: CSV, xlsx or xls. See README.md for its columns.");
        var format = QuestionOptions.Choice("--format", "How the answers are written.", "table", "csv", "jsonl");
        var asked = new QuestionOptions();
        var shown = new ShownOptions();
        var ics = new Option<string?>("--ics") { Description = "Also write the deadlines and the changes to come into this calendar, in the place of the one that is there.", HelpName = "FILE.ics" };
        var notes = new Option<bool>("--notes") { Description = "Tell of every cell how it was read, not only an example of each kind." };
        var input = new ExtractInput();
        var command = new Command("check", "Checks every SENCO, or every head, of an HR extract and reports, for each, the outcome, the deadline, why, and what to do next.")
        {
            file, format, ics, notes,
        };
        asked.AddTo(command);
        shown.AddTo(command);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var extract = await input.ReadAsync(parsed.GetRequiredValue(file), parsed, terminal, cancellation).ConfigureAwait(false);
            var (question, on, readings) = asked.In(parsed, terminal);
            var report = CheckReport.Of(extract, question, on, readings);
            var (wanted, details) = shown.In(parsed);
            if (parsed.GetValue(ics) is { } calendar)
            {
                WriteCalendar(report, calendar, terminal);
            }

            var source = parsed.GetRequiredValue(file);
            Write(report, source is FileArgument.StandardInput ? "Standard input" : Path.GetFileName(source), wanted, details, parsed.GetRequiredValue(format), parsed.GetValue(notes), terminal);
            return report.Problems.IsEmpty && report.UndecidedRows.IsEmpty ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }

    /// <summary>Before the report, so that nothing looks done where this fails.</summary>
    private static void WriteCalendar(CheckReport report, string path, Terminal terminal)
    {
        var events = PostEvents.Of(report);
        CalendarFile.Write(path, writer => CalendarWriter.Write(events, report.On, writer));
        terminal.Error.WriteLine($"Dates in the calendar {Quoted.Of(path)}: {events.Count(each => !each.IsCancelled)}.");
    }

    private static void Write(CheckReport report, string source, ReportOptions wanted, bool details, string format, bool allNotes, Terminal terminal)
    {
        switch (format)
        {
            case "table":
                var most = details || !wanted.Only.IsEmpty ? TableReport.MostOnRequest : TableReport.MostAtFirst;
                TableReport.Write(ActionReport.Of(report.Question, report.On, source, wanted with { MostShown = most }, report.Items(wanted.DueWithin)), report, details, allNotes, terminal.Console);
                return;
            case "csv":
                // With a byte order mark, without which Excel takes UTF-8 for Windows-1252.
                using (var writer = new StreamWriter(terminal.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
                {
                    CsvReport.Write(report, writer);
                }

                break;
            default:
                JsonReport.Write(report, terminal.Out);
                foreach (var (answer, check) in report.Answers.SelectMany(answer => answer.Checks, (answer, check) => (answer, check)))
                {
                    terminal.Error.WriteLine($"Check the record, line {answer.Row.Line}: {check.Text}");
                }

                break;
        }

        foreach (var problem in report.Problems)
        {
            terminal.Error.WriteLine(problem);
        }

        if (report.OfAnotherRole > 0)
        {
            terminal.Error.WriteLine($"Rows of another role, not asked about: {report.OfAnotherRole}.");
        }

        foreach (var undecided in report.Extract.Undecided)
        {
            terminal.Error.WriteLine($"Cannot be decided: {undecided}");
        }

        foreach (var note in ReadingNotes.Of(report.Extract.Notes, allNotes))
        {
            terminal.Error.WriteLine(note);
        }
    }
}
