using System.CommandLine;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary>The options that say what of a report is shown. They change no answer, and nothing of the calendar.</summary>
internal sealed class ShownOptions
{
    private readonly Option<int> _dueWithin = new("--due-within")
    {
        Description = "How many days off a last day may be to stand among what falls due.", HelpName = "DAYS", DefaultValueFactory = _ => ReportOptions.DefaultDueWithin,
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Show these sections only; may be given several times.", HelpName = string.Join('|', SectionWords.InOrder.Select(SectionWords.Key)), DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _school = new("--school") { Description = "Show one school only: its URN, or part of its name.", HelpName = "URN|NAME" };

    private readonly Option<string?> _trust = new("--trust") { Description = "Show the schools of one trust only, as the register (--gias) has it: its code, or part of its name.", HelpName = "CODE|NAME" };

    private readonly Option<string> _sort = QuestionOptions.Choice("--sort", "The order within a section; csv and jsonl keep that of the file.", [.. Enum.GetValues<ReportOrder>().Select(order => Key(order))]);

    private readonly Option<bool> _details = new("--details") { Description = "Say of every row why, on whose authority, and what else is to be known; show those too of whom nothing is asked. A page has all its folds open." };

    public ShownOptions()
    {
        _only.AcceptOnlyFromAmong([.. SectionWords.InOrder.Select(SectionWords.Key)]);
        _dueWithin.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is >= 0 and <= MostDays))
            {
                result.AddError($"--due-within is a number of days from 0 to {MostDays}.");
            }
        });
    }

    /// <summary>A hundred years.</summary>
    private const int MostDays = 36525;

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _dueWithin, _only, _school, _trust, _sort, _details })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is to be shown, and whether in detail.</summary>
    public (ReportOptions Wanted, bool Details) In(System.CommandLine.ParseResult parsed) => (
        new ReportOptions
        {
            DueWithin = parsed.GetValue(_dueWithin),
            Only = [.. (parsed.GetValue(_only) ?? []).Select(key => SectionWords.InOrder.First(section => string.Equals(SectionWords.Key(section), key, StringComparison.Ordinal))).Distinct()],
            School = parsed.GetValue(_school),
            Trust = parsed.GetValue(_trust),
            Order = Enum.GetValues<ReportOrder>().First(order => string.Equals(Key(order), parsed.GetRequiredValue(_sort), StringComparison.Ordinal)),
        },
        parsed.GetValue(_details));

    private static string Key(ReportOrder order) => SectionWords.Lower($"{order}");
}
