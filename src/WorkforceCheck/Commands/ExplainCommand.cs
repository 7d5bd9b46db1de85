using System.CommandLine;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Verdicts;
using WorkforceCheck.Extract;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>explain FILE.jsonl --id ID</c>: the verdict on one case in full.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = FileArgument.Create("FILE.jsonl", "Cases of the wire format, one a line.");
        var id = new Option<string>("--id") { Description = "The id of the case.", HelpName = "ID", Required = true };
        var command = new Command("explain", "Explains the verdict on one case: reasons with citations, the outcome over time, what else was weighed, what is missing, and what to do.") { file, id };
        command.SetAction(async (parsed, cancellation) =>
        {
            var bytes = await InputFile.ReadAsync(parsed.GetRequiredValue(file), terminal, cancellation).ConfigureAwait(false);
            return Explain(bytes, parsed.GetRequiredValue(id), terminal);
        });
        return command;
    }

    /// <summary>An id is the caller's own, so that several cases may share one: each is explained.</summary>
    private static int Explain(byte[] bytes, string id, Terminal terminal)
    {
        var (found, exit) = (false, ExitCodes.Answered);
        ReadOnlySpan<byte> text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        foreach (var line in text.Split((byte)'\n'))
        {
            var reading = CaseReader.Read(text[line].TrimEnd((byte)'\r'));
            if (string.Equals(reading.Id, id, StringComparison.Ordinal))
            {
                found = true;
                exit = Explain(reading, terminal) ? exit : ExitCodes.SomeRejected;
            }
        }

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

        try
        {
            var evaluator = new Evaluator();
            Explanation.Write(@case, evaluator.Evaluate(@case), TimelineOf(@case, evaluator), terminal.Console);
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
