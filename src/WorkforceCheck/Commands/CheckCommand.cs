using System.CommandLine;
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
        var format = QuestionOptions.Choice("--format", "How the answers are written.", "table", "html", ReportOutput.Workbook, "csv", "jsonl");
        var (asked, shown, input, saved) = (new QuestionOptions(), new ShownOptions(), new ExtractInput(), new SavedRunOptions());
        var ics = new Option<string?>("--ics") { Description = "Also bring this calendar up to date: deadlines, what is overdue and changes to come; what no longer holds is cancelled.", HelpName = "FILE.ics" };
        var output = new Option<string?>("--out") { Description = "The file to write the report into, in the place of the one that is there; standard output where left out.", HelpName = "FILE" };
        var notes = new Option<bool>("--notes") { Description = "Tell of every cell how it was read, not only an example of each kind." };
        var command = new Command("check", "Checks every SENCO, or every head, of an HR extract and reports, for each, the outcome, the deadline, why, and what to do next.")
        {
            file, format, output, ics, notes,
        };
        asked.AddTo(command);
        shown.AddTo(command);
        saved.AddTo(command);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var read = input.Files(path, parsed);
            _ = Expect(parsed.GetValue(ics), "calendar", read, terminal);
            var into = Expect(parsed.GetValue(output), "report", read.Concat(parsed.GetValue(ics) is { } other ? [other] : []), terminal);
            ReportOutput.RefuseScreen(parsed.GetRequiredValue(format), into, terminal);
            saved.Check(parsed, read.Concat(new[] { parsed.GetValue(ics), parsed.GetValue(output) }.OfType<string>()), terminal);
            var extract = await input.ReadAsync(path, parsed, terminal, cancellation).ConfigureAwait(false);
            var (question, on, readings) = asked.In(parsed, terminal);
            var report = CheckReport.Of(extract, question, on, readings);
            var (wanted, details) = shown.In(parsed);
            var request = new ReportRequest(path is FileArgument.StandardInput ? "Standard input" : Path.GetFileName(path), parsed.GetRequiredValue(format), wanted, details, parsed.GetValue(notes));
            var changes = saved.Changes(parsed, report, wanted with { MostShown = request.Most }, terminal);
            if (parsed.GetValue(ics) is { } calendar)
            {
                WriteCalendar(report, calendar, terminal);
            }

            ReportOutput.Write(report, changes, request, into, terminal);
            saved.Save(parsed, report, request.Source, terminal);
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
}
