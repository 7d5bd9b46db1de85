using System.Collections.Immutable;
using System.CommandLine;
using QualificationRules.Law;
using QualificationRules.Registers;
using QualificationRules.Testing.Cells;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>diff FROM TO</c>: whom a change of the law, or of a cohort's scholarship rules, reaches.</summary>
internal static class DiffCommand
{
    private const string Current = "current";
    private const string WithoutAmendment = "without-si-2024-535";

    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = $"A ruleset, {Current} or {WithoutAmendment}, or a cohort of scholarships, such as 2024-spring." };
        var to = new Argument<string>("TO") { Description = "What to compare it with, of the same kind." };
        var command = new Command("diff", "Compares two rulesets, or the scholarship rules of two cohorts, over all that facts can be, and tells whose outcome changes, and how.") { from, to };
        command.SetAction(parsed =>
        {
            var (before, after) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            using var progress = new Progress(terminal);
            if (Compare(before, after, progress.Of("Combinations of facts compared")) is not { } regions)
            {
                terminal.Error.WriteLine(
                    $"{Quoted.Of(before)} and {Quoted.Of(after)} cannot be compared: give two rulesets ({Current}, {WithoutAmendment}) or two cohorts ({string.Join(", ", Cohorts)}).");
                return ExitCodes.Wrong;
            }

            progress.Clear();
            DiffReport.Write(regions, terminal.Lines);
            return ExitCodes.Answered;
        });
        return command;
    }

    private static IEnumerable<Cohort> Cohorts => Ruleset.Current.ScholarshipCohorts.Select(rules => rules.Cohort);

    private static ImmutableArray<ChangedRegion>? Compare(string before, string after, IProgress<long> compared) =>
        RulesetOf(before) is { } one && RulesetOf(after) is { } other ? RulesetDiff.Between(one, other, compared)
        : CohortOf(before) is { } first && CohortOf(after) is { } second ? RulesetDiff.BetweenCohorts(Ruleset.Current, first, second, compared)
        : null;

    private static Ruleset? RulesetOf(string name) => name switch
    {
        Current => Ruleset.Current,
        WithoutAmendment => Ruleset.Current with { Version = $"{Ruleset.Current.Version}-{WithoutAmendment}", NpqRulesApplyFrom = null },
        _ => null,
    };

    private static Cohort? CohortOf(string name) => Cohort.TryParse(name, out var cohort) && Cohorts.Contains(cohort) ? cohort : null;
}
