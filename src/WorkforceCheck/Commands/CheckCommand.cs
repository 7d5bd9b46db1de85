using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using WorkforceCheck.Calendar;
using WorkforceCheck.Extract;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>check FILE.csv</c>: one question about every row of an HR extract.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE.csv", "The HR extract, one post a row, as SENCO or as head. See README.md for its columns.");
        var on = new Option<LocalDate?>("--on") { Description = "The date to check, such as 2026-11-22 or 22/11/2026; today where left out.", HelpName = "DATE", CustomParser = Day };
        var question = Choice("--question", "The question.", [.. Question.All.Where(question => question.Role is not null).Select(question => question.Code)]);
        var format = Choice("--format", "How the answers are written.", "table", "csv", "jsonl");
        var priorService = Choice("--prior-service", "Which earlier service as SENCO excuses: all of it, or that before September 2009.", "literal", "before2009");
        var clock = Choice("--clock", "From when the three years run: from this post, or from the first as SENCO.", "appointment", "first");
        var leapDay = Choice("--leap-day", "The third anniversary of 29 February.", "february28", "march1");
        var ics = new Option<string?>("--ics") { Description = "Also write the deadlines and the changes to come into this calendar, in the place of the one that is there.", HelpName = "FILE.ics" };
        var command = new Command("check", "Checks every SENCO, or every head, of an HR extract and reports, for each, the outcome, the deadline, why, and what to do next.")
        {
            file, on, question, format, priorService, clock, leapDay, ics,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var extract = StaffExtract.Read(await InputFile.ReadAsync(parsed.GetRequiredValue(file), terminal, cancellation).ConfigureAwait(false));
            var readings = new Readings(
                Enum.Parse<PriorService>(parsed.GetRequiredValue(priorService), ignoreCase: true),
                Enum.Parse<Clock>(parsed.GetRequiredValue(clock), ignoreCase: true),
                Enum.Parse<LeapDay>(parsed.GetRequiredValue(leapDay), ignoreCase: true));
            var asked = Question.All.First(one => string.Equals(one.Code, parsed.GetRequiredValue(question), StringComparison.Ordinal));
            var report = CheckReport.Of(extract, asked, parsed.GetValue(on) ?? terminal.Today(), readings);
            if (parsed.GetValue(ics) is { } calendar)
            {
                WriteCalendar(report, calendar, terminal);
            }

            Write(report, parsed.GetRequiredValue(format), terminal);
            return report.Problems.IsEmpty ? ExitCodes.Answered : ExitCodes.SomeRejected;
        });
        return command;
    }

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        return option.AcceptOnlyFromAmong(values);
    }

    private static LocalDate? Day(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateCell.TryParse(text, out var date) && date.IsExact)
        {
            return date.Earliest;
        }

        argument.AddError($"{Quoted.Of(text)} is not a day from 1900 to 2100; write it as 2026-11-22 or 22/11/2026.");
        return null;
    }

    /// <summary>Before the report, so that nothing looks done where this fails.</summary>
    private static void WriteCalendar(CheckReport report, string path, Terminal terminal)
    {
        var events = PostEvents.Of(report);
        CalendarFile.Write(path, writer => CalendarWriter.Write(events, report.On, writer));
        terminal.Error.WriteLine($"Dates in the calendar {Quoted.Of(path)}: {events.Count(each => !each.IsCancelled)}.");
    }

    private static void Write(CheckReport report, string format, Terminal terminal)
    {
        switch (format)
        {
            case "table":
                TableReport.Write(report, terminal.Console);
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
                break;
        }

        if (report.OfAnotherRole > 0)
        {
            terminal.Error.WriteLine($"Rows of another role, not asked about: {report.OfAnotherRole}.");
        }

        foreach (var problem in report.Problems)
        {
            terminal.Error.WriteLine(problem);
        }
    }
}
