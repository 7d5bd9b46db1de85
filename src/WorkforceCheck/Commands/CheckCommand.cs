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
        var format = QuestionOptions.Choice("--format", "How the answers are written; where left out, as the name of the --out file says.", "table", "html", ReportOutput.Workbook, ReportOutput.Csv, ReportOutput.JsonLines);
        var (asked, shown, input, saved) = (new QuestionOptions(), new ShownOptions(), new ExtractInput(), new SavedRunOptions());
        var ics = new Option<string?>("--ics") { Description = "Also bring this calendar up to date: deadlines, what is overdue and changes to come; what no longer holds is cancelled.", HelpName = "FILE.ics" };
        var reportFile = new Option<string?>("--out") { Description = "The file to write the report into, in the place of the one that is there; standard output where left out.", HelpName = "FILE" };
        var allNotes = new Option<bool>("--notes") { Description = "Tell of every cell how it was read, not only an example of each kind." };
        var command = new Command("check", "Checks every SENCO, or every head, of an HR extract and reports, for each, the outcome, the deadline, why, and what to do next.")
        {
            file, format, reportFile, ics, allNotes,
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
            var into = Expect(parsed.GetValue(reportFile), "report", read.Concat(parsed.GetValue(ics) is { } other ? [other] : []), terminal);
            var written = FormatOf(parsed, format, parsed.GetValue(reportFile));
            ReportOutput.RefuseScreen(written, into, terminal);
            saved.Check(parsed, read.Concat(new[] { parsed.GetValue(ics), parsed.GetValue(reportFile) }.OfType<string>()), terminal);
            using var notes = new ReadingNotes(parsed.GetValue(allNotes), terminal.Workspace, cancellation);
            using var progress = new Progress(terminal);
            using var staff = await input.OpenAsync(path, parsed, terminal, notes.Add, progress, cancellation).ConfigureAwait(false);
            var (question, on, readings) = asked.In(parsed, terminal);
            var (wanted, details) = shown.In(parsed);
            var request = new ReportRequest(path is FileArgument.StandardInput ? "Standard input" : Path.GetFileName(path), written, wanted, details);
            var run = new CheckRun(staff, question, on, readings);
            var output = new ReportOutput(request, notes, into, terminal, cancellation);
            var needsAll = parsed.GetValue(ics) is not null ? "A calendar" : saved.IsAsked(parsed) ? "A saved run" : request.WhatNeedsAllRows;
            var rows = progress.Following(run.Rows(), row => row.FirstLine, isWritten: needsAll is null && into is null);
            if (needsAll is null)
            {
                output.Write(run, rows);
                return ExitCode(run.IsComplete);
            }

            var report = CheckReport.Of(run, rows, needsAll);
            var changes = saved.Changes(parsed, report, wanted with { MostShown = request.Most }, terminal);
            if (parsed.GetValue(ics) is { } calendar)
            {
                WriteCalendar(report, calendar, terminal);
            }

            output.Write(report, changes);
            saved.Save(parsed, report, request.Source, terminal);
            return ExitCode(report.Summary.IsComplete);
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

    /// <summary>The format that is asked for, or else the one that the name of the file ends with.</summary>
    private static string FormatOf(ParseResult parsed, Option<string> format, string? file) =>
        parsed.GetResult(format) is { Implicit: false } ? parsed.GetRequiredValue(format) : Path.GetExtension(file)?.ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" => "html",
            ".XLSX" => ReportOutput.Workbook,
            ".CSV" => ReportOutput.Csv,
            ".JSONL" or ".NDJSON" => ReportOutput.JsonLines,
            null or "" or ".TXT" => parsed.GetRequiredValue(format),
            _ => throw new UnreadableFileException($"What the report {Quoted.InFull(file!)} is to be is not clear from its name; say it with --format, or end the name with .html, .xlsx, .csv, .jsonl or .txt."),
        };

    private static int ExitCode(bool isComplete) => isComplete ? ExitCodes.Answered : ExitCodes.SomeRejected;

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
