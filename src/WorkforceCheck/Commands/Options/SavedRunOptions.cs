using System.CommandLine;
using QualificationRules.Law;
using QualificationRules.Registers;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary>The options that save a run and compare it with one that was saved. What is shown of a report changes nothing of what is saved.</summary>
internal sealed class SavedRunOptions
{
    private readonly Option<string?> _save = new("--save")
    {
        Description = "Also save the facts and the decisions of this run in this file, for --since, in the place of the run that is there. It holds personal data.", HelpName = "FILE.jsonl",
    };

    private readonly Option<string?> _since = new("--since") { Description = "Also tell what changed since the run that --save has put into this file, and why; it may be the file of --save.", HelpName = "FILE.jsonl" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_save);
        command.Options.Add(_since);
    }

    /// <summary>Whether a run is to be saved or compared with.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(_save) is not null || parsed.GetValue(_since) is not null;

    /// <summary>What changed since the run that is named; null where none is.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="report">This run.</param>
    /// <param name="wanted">What of it is shown.</param>
    /// <param name="terminal">The program's surroundings.</param>
    /// <exception cref="UnreadableFileException">It cannot be compared with.</exception>
    public ChangeReport? Changes(ParseResult parsed, CheckReport report, ReportOptions wanted, Terminal terminal)
    {
        if (parsed.GetValue(_since) is not { } path)
        {
            return null;
        }

        using var file = InputFile.Open(path, terminal);
        var saved = SavedRun.Open(file, path);
        saved.RequireFor(report.Question, report.On, report.Readings);
        return ChangeReport.Of(saved, report.On, report.Items(wanted.DueWithin), wanted);
    }

    /// <summary>Refuses a file that the run could not be saved in, before anything looks done.</summary>
    /// <exception cref="UnreadableFileException">It is so.</exception>
    public void Check(ParseResult parsed, IEnumerable<string> others, Terminal terminal)
    {
        if (parsed.GetValue(_save) is { } path)
        {
            SavedRunFile.At(path).RefuseAnyOf(others);
            terminal.Work.WillWrite(path);
        }
    }

    /// <summary>Saves the run where that was asked for. It comes last: where a report fails, what is to be compared with stays.</summary>
    /// <exception cref="UnreadableFileException">It cannot be written.</exception>
    public void Save(ParseResult parsed, CheckReport report, string source, Terminal terminal)
    {
        if (parsed.GetValue(_save) is not { } path)
        {
            return;
        }

        SavedRunFile.At(path).Write(stream =>
        {
            var writer = new SavedRunWriter(stream, new(report.Question, report.On, report.Readings, Ruleset.Current.Version, source));
            foreach (var item in report.Items(ReportOptions.DefaultDueWithin))
            {
                writer.Add(RunEntry.Of(item));
            }

            writer.End();
        });
        terminal.Work.Wrote(path);
        terminal.Error.WriteLine($"This run is saved in {Quoted.InFull(path)}, with personal data; --since compares a later one with it.");
    }
}
