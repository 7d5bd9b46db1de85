using System.Text;
using NodaTime;
using QualificationRules.Registers;
using WorkforceCheck.Files;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary>Writes a report in its format, to standard output or into a file, and to standard error what the format does not hold.</summary>
/// <param name="request">How it is wanted.</param>
/// <param name="notes">How the file was read.</param>
/// <param name="into">The file to write it into; null for standard output.</param>
/// <param name="terminal">The program's surroundings.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class ReportOutput(ReportRequest request, ReadingNotes notes, OutputFile? into, Terminal terminal, CancellationToken cancellation)
{
    /// <summary>The name of the format that is a workbook.</summary>
    public const string Workbook = "xlsx";

    /// <summary>The name of the format with a row a line, its values separated by commas.</summary>
    public const string Csv = "csv";

    /// <summary>The name of the format with a JSON object a line.</summary>
    public const string JsonLines = "jsonl";

    /// <exception cref="UnreadableFileException">A workbook would go to a screen.</exception>
    public static void RefuseScreen(string format, OutputFile? into, Terminal terminal)
    {
        if (format is Workbook && into is null && terminal.Console.Profile.Out.IsTerminal)
        {
            throw new UnreadableFileException("A workbook is no text for a screen: redirect it (> report.xlsx), or name a file (--out report.xlsx).");
        }
    }

    /// <summary>Writes the rows as they come, each a line for a program. None is kept.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be written.</exception>
    public void Write(CheckRun run, IEnumerable<CheckRow> rows) => WriteInto(to => WriteLines(rows, run.On, () => run.Summary, null, to));

    /// <summary>Writes a report of which all rows are known.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be written.</exception>
    public void Write(CheckReport report, ChangeReport? changes) => WriteInto(to => Write(report, changes, to));

    private void WriteInto(Action<Terminal> write)
    {
        if (into is null)
        {
            write(terminal);
            return;
        }

        into.Write(stream =>
        {
            write(terminal with { Out = stream, Console = Terminal.ToFile(stream) });
            cancellation.ThrowIfCancellationRequested();
        });
        terminal.Work.Wrote(into.Path);
        terminal.Error.WriteLine($"The report is in {Quoted.InFull(into.Path)}.");
    }

    private void Write(CheckReport report, ChangeReport? changes, Terminal to)
    {
        switch (request.Format)
        {
            case "table":
                TableReport.Write(request.Of(report), report, changes, request.Details, notes, to.Console);
                break;
            case "html":
                using (var writer = new StreamWriter(to.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
                {
                    PageReport.Write(request.Of(report), report, changes, request.Details, notes, writer);
                }

                break;
            case Workbook:
                WorkbookReport.Write(request.Of(report), report, changes, to.Out);
                WriteReading(report);
                break;
            default:
                WriteLines(report.Rows, report.On, () => report.Summary, changes, to);
                break;
        }
    }

    private void WriteLines(IEnumerable<CheckRow> rows, LocalDate on, Func<CheckSummary> summary, ChangeReport? changes, Terminal to)
    {
        using var messages = new CheckMessages(hasChecks: request.Format is not Csv, terminal.Workspace, cancellation);
        var wanted = messages.Of(rows).Where(request.Wanted.Wants);
        if (request.Format is Csv)
        {
            // With a byte order mark, without which Excel takes UTF-8 for Windows-1252.
            using var writer = new StreamWriter(to.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            CsvReport.Write(wanted, writer, terminal.Workspace, cancellation);
        }
        else
        {
            JsonReport.Write(wanted, to.Out, terminal.Workspace, cancellation);
        }

        WriteChanges(changes);
        var all = summary();
        messages.Write(all, SchoolLines(all, on), notes, terminal.Error);
    }

    private IEnumerable<string> SchoolLines(CheckSummary summary, LocalDate on)
    {
        var schools = summary.WithoutSenco.Where(request.Wanted.Wants).ToList();
        return schools.Take(ChangeLines.Most).Select(school => $"{ReportWords.WithoutSenco(on)}: {ReportWords.NameOf(school)}.")
            .Concat(schools.Count > ChangeLines.Most ? [$"{ReportWords.WithoutSenco(on)}: and {schools.Count - ChangeLines.Most} more."] : []);
    }

    private void WriteChanges(ChangeReport? changes)
    {
        if (changes is not null)
        {
            ChangeLines.Write(changes, terminal.Error);
        }
    }

    /// <summary>What a workbook does not hold: its sheets have the checks of the record.</summary>
    private void WriteReading(CheckReport report)
    {
        using var messages = new CheckMessages(hasChecks: false, terminal.Workspace, cancellation);
        foreach (var row in report.Rows)
        {
            messages.Add(row);
        }

        messages.Write(report.Summary, [], notes, terminal.Error);
    }
}
