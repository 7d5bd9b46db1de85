using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Commands;

/// <summary>The options that say what is asked about an extract: the question, the date, and how contested words are read.</summary>
internal sealed class QuestionOptions
{
    private readonly Option<LocalDate?> _on = new("--on") { Description = "The date to check, such as 2026-11-22 or 22/11/2026; today where left out.", HelpName = "DATE", CustomParser = Day };

    private readonly Option<string> _question = Choice("--question", "The question.", [.. Question.All.Where(question => question.Role is not null).Select(question => question.Code)]);

    private readonly Option<string> _priorService = Choice("--prior-service", "Which earlier service as SENCO excuses: all of it, or that before September 2009.", "literal", "before2009");

    private readonly Option<string> _clock = Choice("--clock", "From when the three years run: from this post, or from the first as SENCO.", "appointment", "first");

    private readonly Option<string> _leapDay = Choice("--leap-day", "The third anniversary of 29 February.", "february28", "march1");

    private readonly Option<string> _induction = Choice("--induction", "Of whom completed induction is asked: only where regulations require it of teachers at the school, or of every SENCO as at a maintained school.", "byRegulations", "everySenco");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _on, _question, _priorService, _clock, _leapDay, _induction })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is asked.</summary>
    public (Question Question, LocalDate On, Readings Readings) In(ParseResult parsed, Terminal terminal) => (
        Question.All.First(one => string.Equals(one.Code, parsed.GetRequiredValue(_question), StringComparison.Ordinal)),
        parsed.GetValue(_on) ?? terminal.Today(),
        new Readings(
            Enum.Parse<PriorService>(parsed.GetRequiredValue(_priorService), ignoreCase: true),
            Enum.Parse<Clock>(parsed.GetRequiredValue(_clock), ignoreCase: true),
            Enum.Parse<LeapDay>(parsed.GetRequiredValue(_leapDay), ignoreCase: true),
            Enum.Parse<Induction>(parsed.GetRequiredValue(_induction), ignoreCase: true)));

    /// <summary>An option whose values are listed; the first is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        return option.AcceptOnlyFromAmong(values);
    }

    /// <summary>Reads a day.</summary>
    public static LocalDate? Day(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        var reading = DateCell.Read(text);
        if (reading is { IsRead: true, Value.IsExact: true })
        {
            return reading.Value.Earliest;
        }

        argument.AddError($"{Quoted.Of(text)} is not a day from 1900 to 2100{(reading.Cause is { } cause ? $": {cause}" : "")}; write it as 2026-11-22 or 22/11/2026.");
        return null;
    }
}
