using System.CommandLine;
using System.Text;
using QualificationRules.Registers;
using WorkforceCheck.Calendar;
using WorkforceCheck.Files;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>check FILE.csv</c>: one question about every row of an HR extract.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE", "The HR extract, one post a row: CSV, xlsx or xls. See README.md for its columns.");
        var format = QuestionOptions.Choice("--format", "How the answers are written.", "table", "html", "csv", "jsonl");
        var asked = new QuestionOptions();
        var shown = new ShownOptions();
        var ics = new Option<string?>("--ics") { Description = "Also bring this calendar up to date: deadlines, what is overdue and changes to come; what no longer holds is cancelled.", HelpName = "FILE.ics" };
        var output = new Option<string?>("--out") { Description = "The file to write the report into, in the place of the one that is there; standard output where left out.", HelpName = "FILE" };
        var notes = new Option<bool>("--notes") { Description = "Tell of every cell how it was read, not only an example of each kind." };
        var input = new ExtractInput();
        var command = new Command("check", "Checks every SENCO, or every head, of an HR extract and reports, for each, the outcome, the deadline, why, and what to do next.")
        {
            file, format, output, ics, notes,
        };
        asked.AddTo(command);
        shown.AddTo(command);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            _ = Expect(parsed.GetValue(ics), "calendar", input.Files(path, parsed), terminal);
            var into = Expect(parsed.GetValue(output), "report", input.Files(path, parsed).Concat(parsed.GetValue(ics) is { } other ? [other] : []), terminal);
            var extract = await input.ReadAsync(path, parsed, terminal, cancellation).ConfigureAwait(false);
            var (question, on, readings) = asked.In(parsed, terminal);
            var report = CheckReport.Of(extract, question, on, readings);
            var (wanted, details) = shown.In(parsed);
            if (parsed.GetValue(ics) is { } calendar)
            {
                WriteCalendar(report, calendar, terminal);
            }

            var source = path is FileArgument.StandardInput ? "Standard input" : Path.GetFileName(path);
            WriteReport(report, new(source, parsed.GetRequiredValue(format), wanted, details, parsed.GetValue(notes)), into, terminal);
            return report.Problems.IsEmpty && report.UndecidedRows.IsEmpty ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }

    /// <summary>A file that the run is to write, checked before it reads anything; null for none.</summary>
    private static OutputFile? Expect(string? path, string what, IEnumerable<string> read, Terminal terminal)
    {
        if (path is null)
        {
            return null;
        }

        var file = OutputFile.At(path, what);
        file.RefuseAnyOf(read);
        terminal.Work.WillWrite(path);
        return file;
    }

    /// <summary>Before the report, so that nothing looks done where this fails.</summary>
    private static void WriteCalendar(CheckReport report, string path, Terminal terminal)
    {
        var before = ExistingCalendar.Read(path);
        var after = CalendarUpdate.Of(before, report.Answers, report.Question, report.On, UnreadPeople.Of(report));
        CalendarFile.Write(path, writer => CalendarWriter.Write(after, writer));
        var cancelled = after.Where(entry => entry.IsCancelled).ExceptBy(before.Where(entry => entry.IsCancelled).Select(entry => entry.Uid), entry => entry.Uid, StringComparer.Ordinal).Count();
        terminal.Work.Wrote(path);
        terminal.Error.WriteLine($"Dates in the calendar {Quoted.InFull(path)}: {after.Count(entry => !entry.IsCancelled)}.{(cancelled > 0 ? $" Cancelled now: {cancelled}." : "")}");
    }

    private static void WriteReport(CheckReport report, ReportRequest request, OutputFile? into, Terminal terminal)
    {
        if (into is null)
        {
            Write(report, request, terminal);
            return;
        }

        into.Write(stream =>
        {
            Write(report, request, terminal with { Out = stream, Console = Terminal.ToFile(stream) });
            terminal.Stop.Token.ThrowIfCancellationRequested();
        });
        terminal.Work.Wrote(into.Path);
        terminal.Error.WriteLine($"The report is in {Quoted.InFull(into.Path)}.");
    }

    private static void Write(CheckReport report, ReportRequest request, Terminal terminal)
    {
        switch (request.Format)
        {
            case "table":
                var most = request.Details || !request.Wanted.Only.IsEmpty ? TableReport.MostOnRequest : TableReport.MostAtFirst;
                TableReport.Write(request.Of(report, most), report, request.Details, request.AllNotes, terminal.Console);
                return;
            case "html":
                using (var writer = new StreamWriter(terminal.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
                {
                    PageReport.Write(request.Of(report, PageReport.MostPeople), report, request.Details, request.AllNotes, writer);
                }

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

        foreach (var note in ReadingNotes.Of(report.Extract.Notes, request.AllNotes))
        {
            terminal.Error.WriteLine(note);
        }
    }
}
