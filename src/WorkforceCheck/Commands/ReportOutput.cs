using System.Text;
using QualificationRules.Registers;
using WorkforceCheck.Files;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary>Writes a report in its format, to standard output or into a file, and to standard error what the format does not hold.</summary>
internal static class ReportOutput
{
    /// <summary>The name of the format that is a workbook.</summary>
    public const string Workbook = "xlsx";

    /// <exception cref="UnreadableFileException">A workbook would go to a screen.</exception>
    public static void RefuseScreen(string format, OutputFile? into, Terminal terminal)
    {
        if (format is Workbook && into is null && terminal.Console.Profile.Out.IsTerminal)
        {
            throw new UnreadableFileException("A workbook is no text for a screen: redirect it (> report.xlsx), or name a file (--out report.xlsx).");
        }
    }

    /// <exception cref="UnreadableFileException">The file cannot be written.</exception>
    public static void Write(CheckReport report, ChangeReport? changes, ReportRequest request, OutputFile? into, Terminal terminal)
    {
        if (into is null)
        {
            Write(report, changes, request, terminal);
            return;
        }

        into.Write(stream =>
        {
            Write(report, changes, request, terminal with { Out = stream, Console = Terminal.ToFile(stream) });
            terminal.Stop.Token.ThrowIfCancellationRequested();
        });
        terminal.Work.Wrote(into.Path);
        terminal.Error.WriteLine($"The report is in {Quoted.InFull(into.Path)}.");
    }

    private static void Write(CheckReport report, ChangeReport? changes, ReportRequest request, Terminal terminal)
    {
        switch (request.Format)
        {
            case "table":
                TableReport.Write(request.Of(report), report, changes, request.Details, request.AllNotes, terminal.Console);
                return;
            case "html":
                using (var writer = new StreamWriter(terminal.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
                {
                    PageReport.Write(request.Of(report), report, request.Details, request.AllNotes, writer);
                }

                WriteChanges(changes, terminal);
                return;
            case Workbook:
                WorkbookReport.Write(request.Of(report), report, changes, terminal.Out);
                break;
            case "csv":
                // With a byte order mark, without which Excel takes UTF-8 for Windows-1252.
                using (var writer = new StreamWriter(terminal.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
                {
                    CsvReport.Write(report, request.Wanted, writer);
                }

                WriteChanges(changes, terminal);
                break;
            default:
                JsonReport.Write(report, request.Wanted, terminal.Out);
                foreach (var (answer, check) in report.Answers.SelectMany(answer => answer.Checks, (answer, check) => (answer, check)))
                {
                    terminal.Error.WriteLine($"Check the record, line {answer.Row.Line}: {check.Text}");
                }

                WriteChanges(changes, terminal);
                break;
        }

        WriteReading(report, request.AllNotes, terminal);
    }

    private static void WriteChanges(ChangeReport? changes, Terminal terminal)
    {
        if (changes is not null)
        {
            ChangeLines.Write(changes, terminal.Error);
        }
    }

    private static void WriteReading(CheckReport report, bool allNotes, Terminal terminal)
    {
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
