using System.CommandLine;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Verdicts;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>explain FILE --id ID</c>: the verdict on one case, or on one person of an HR extract, in full.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE", "Cases of the wire format, one a line, or an HR extract.");
        var id = new Option<string>("--id") { Description = "The id of the case, or the Employee ID.", HelpName = "ID", Required = true };
        var command = new Command("explain", "Explains the verdict on one case: reasons with citations, the outcome over time, what else was weighed, what is missing, and what to do.") { file, id };
        var (asked, extract) = (new QuestionOptions(), new ExtractInput());
        asked.AddTo(command);
        extract.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var input = await InputFile.OpenSeekableAsync(parsed.GetRequiredValue(file), terminal, cancellation).ConfigureAwait(false);
            await using (input.ConfigureAwait(false))
            {
                using var progress = new Progress(terminal);
                var wanted = parsed.GetRequiredValue(id);
                if (IsLines(input))
                {
                    return Explain(ReadAll(input), wanted, terminal, progress);
                }

                using var staff = extract.Open(input, parsed, terminal, _ => { }, progress, cancellation);
                return ExplainPerson(staff, wanted, asked.In(parsed, terminal), terminal, progress);
            }
        });
        return command;
    }

    /// <summary>Whether the file is of JSON Lines; an extract never begins with a brace.</summary>
    private static bool IsLines(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, leaveOpen: true);
        var first = reader.Read();
        while (first is ' ' or '\t' or '\r' or '\n')
        {
            first = reader.Read();
        }

        return first is -1 or '{';
    }

    private static byte[] ReadAll(Stream file)
    {
        file.Position = 0;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Every appointment of the person that the question is about is explained.</summary>
    private static int ExplainPerson(StaffReader staff, string id, (Question Question, LocalDate On, Readings Readings) asked, Terminal terminal, Progress progress)
    {
        var (evaluator, wanted, found, all) = (new Evaluator(), id.Trim(), false, true);
        foreach (var reading in progress.Following(staff.People(), reading => reading.FirstLine, isWritten: false))
        {
            if (reading.Person is { } person && string.Equals(person.Row.EmployeeId, wanted, StringComparison.OrdinalIgnoreCase))
            {
                foreach (var (answer, @case) in ExtractCases.Of(person, evaluator, asked.Question, asked.On, asked.Readings).OrderBy(each => each.Answer.Row.Line))
                {
                    found = true;
                    progress.Clear();
                    Explanation.Write(@case, answer.Verdict, TimelineOf(@case, evaluator), ExplainedRecord.Of(answer), terminal.Console);
                }
            }

            var wrong = reading.RejectedRows.Where(row => string.Equals(row.EmployeeId, wanted, StringComparison.OrdinalIgnoreCase)).Select(row => row.Line).ToHashSet();
            all &= wrong.Count == 0;
            foreach (var problem in reading.Problems.Where(problem => wrong.Contains(problem.Line)))
            {
                progress.Clear();
                terminal.Error.WriteLine(problem);
            }
        }

        if (!found && all)
        {
            terminal.Error.WriteLine($"The file has no post for this question of anybody with the Employee ID {Quoted.Of(id)}.");
        }

        return found && all ? ExitCodes.Answered : ExitCodes.SomeRejected;
    }

    /// <summary>An id is the caller's own, so that several cases may share one: each is explained.</summary>
    private static int Explain(byte[] bytes, string id, Terminal terminal, Progress progress)
    {
        var (found, exit, lines) = (false, ExitCodes.Answered, 0);
        ReadOnlySpan<byte> text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        foreach (var line in text.Split((byte)'\n'))
        {
            var reading = CaseReader.Read(text[line].TrimEnd((byte)'\r'));
            progress.Report(++lines);
            if (string.Equals(reading.Id, id, StringComparison.Ordinal))
            {
                found = true;
                progress.Clear();
                exit = Explain(reading, terminal) ? exit : ExitCodes.SomeRejected;
            }
        }

        progress.Clear();
        if (!found)
        {
            terminal.Error.WriteLine($"The file has no case with the id {Quoted.Of(id)}.");
        }

        return found ? exit : ExitCodes.SomeRejected;
    }

    private static bool Explain(CaseReading reading, Terminal terminal)
    {
        if (reading.Case is not { } @case)
        {
            terminal.Error.WriteLine($"The case is rejected: {reading.Error!.Message} ({reading.Error.Code}{(reading.Error.Pointer is { Length: > 0 } pointer ? $" at {Quoted.Of(pointer)}" : "")})");
            return false;
        }

        return Explain(@case, terminal);
    }

    private static bool Explain(Case @case, Terminal terminal)
    {
        try
        {
            var evaluator = new Evaluator();
            var verdict = evaluator.Evaluate(@case);
            Explanation.Write(@case, verdict, TimelineOf(@case, evaluator), ExplainedRecord.Of(@case, verdict), terminal.Console);
            return true;
        }
        catch (InvalidFactException e)
        {
            terminal.Error.WriteLine($"The case is rejected: {e.Error.Message} ({e.Error.Code})");
            return false;
        }
    }

    /// <summary>A case has a verdict also where it leaves open which of several former or future posts it is about.</summary>
    private static Timeline? TimelineOf(Case @case, Evaluator evaluator)
    {
        try
        {
            return evaluator.Timeline(@case);
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }
}
