using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class TrustTests
{
    [Theory]
    [InlineData("senco-qualification", "2026-11-22", "notApplicable exempt satisfied pending notSatisfied indeterminate")]
    [InlineData("senco-appointment", "2026-11-22", "notApplicable satisfied notSatisfied indeterminate")]
    [InlineData("senco-transition", "2026-11-22", "notApplicable satisfied notSatisfied indeterminate")]
    [InlineData("senco-transition", "2025-03-01", "notApplicable satisfied pending indeterminate")]
    public void The_sample_trust_has_every_outcome_and_no_row_is_rejected(string question, string on, string outcomes)
    {
        var run = Run.Of("check", Run.Data("trust.csv"), "--on", on, "--question", question, "--format", "jsonl");
        run.Exit.Should().Be(0, run.Error);
        Outcomes(run).Values.ToHashSet(StringComparer.Ordinal).Should().BeEquivalentTo(outcomes.Split(' '));
    }

    [Theory]
    [InlineData("D. Draper", "2026-11-22", "satisfied")]
    [InlineData("F. Fisher", "2026-11-22", "notSatisfied")] // NASENCO started on 1 September 2024
    [InlineData("B. Barker", "2026-11-22", "satisfied")] // NASENCO started on 31 August 2024
    [InlineData("G. Glover", "2026-11-22", "notSatisfied")] // anniversary was yesterday
    [InlineData("H. Harper", "2026-11-22", "pending")] // anniversary is today
    [InlineData("H. Harper", "2026-11-23", "notSatisfied")]
    [InlineData("M. Mason", "2027-02-28", "pending")] // became SENCO on 29 February 2024
    [InlineData("M. Mason", "2027-03-01", "notSatisfied")]
    [InlineData("Q. Quarrier", "2026-11-22", "exempt")] // 1 September 2009
    [InlineData("R. Roper", "2026-11-22", "notSatisfied")] // 2 September 2009
    public void Edges_of_the_law_in_the_sample_trust(string name, string on, string outcome) =>
        Outcomes(Run.Of("check", Run.Data("trust.csv"), "--on", on, "--format", "jsonl"))[LineOf(name)].Should().Be(outcome);

    [Theory]
    [InlineData("U. Upton", "25", "2026-11-22", "exempt", "--prior-service", "before2009", "notSatisfied")]
    [InlineData("V. Verger", "27", "2026-11-22", "pending", "--clock", "first", "notSatisfied")]
    [InlineData("M. Mason", "14", "2027-03-01", "notSatisfied", "--leap-day", "march1", "pending")]
    public void A_contested_answer_is_marked_and_follows_the_reading_chosen(string name, string line, string on, string literal, string option, string reading, string otherwise)
    {
        string[] check = ["check", Run.Data("trust.csv"), "--on", on];
        Outcomes(Run.Of([.. check, "--format", "jsonl"]))[line].Should().Be(literal);
        Outcomes(Run.Of([.. check, "--format", "jsonl", option, reading]))[line].Should().Be(otherwise);
        Run.Of(check).Out.Should().MatchRegex($@"{name} \(line {line}\), [^.]*\({option} {reading}\)");
    }

    private static Dictionary<string, string> Outcomes(Run run) => run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(verdict => verdict.GetProperty("id").GetString()!, verdict => verdict.GetProperty("outcome").GetString()!, StringComparer.Ordinal);

    /// <summary>The line of the person's first row.</summary>
    private static string LineOf(string name) =>
        $"{Array.FindIndex(File.ReadAllLines(Run.Data("trust.csv")), row => row.Contains($",{name},", StringComparison.Ordinal)) + 1}";
}
