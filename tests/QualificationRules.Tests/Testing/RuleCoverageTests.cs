using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using Xunit.Abstractions;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Testing;

/// <summary>What of the rules a suite has exercised, and what not.</summary>
public sealed class RuleCoverageTests(ITestOutputHelper output)
{
    private static readonly Verdict Overdue = Ask.SencoQualification(Record(Senco("2023-09-01")), "2026-11-22");
    private static readonly Verdict Open = Ask.SencoQualification(Record(Senco("2023-09-01")).With(NpqSenco("2024-10-14", "unknown")), "2026-11-22");

    [Fact]
    public void A_verdict_exercises_the_row_that_it_reaches_and_the_reasons_that_it_gives()
    {
        var coverage = Of(Overdue, Overdue);

        coverage.Verdicts.Should().Be(2);
        Exercised(coverage.Rows).Should().Equal("overdue");
        coverage.Rows.Should().ContainEquivalentOf(new CoverageItem("overdue", 2)).And.ContainEquivalentOf(new CoverageItem("in-time", 0));
        Exercised(coverage.Findings).Should().Contain("not-past-the-deadline fails").And.NotContain("not-past-the-deadline holds");
        Exercised(coverage.Provisions).Should().Contain("SI 2014/1530 reg 49(4)").And.NotContain("SI 2008/2945 reg 1");
    }

    [Fact]
    public void A_row_left_open_by_missing_facts_is_not_exercised()
    {
        var coverage = Of(Open);

        Exercised(coverage.Rows).Should().BeEmpty();
        Exercised(coverage.Findings).Should().Contain("npq-senco-awarded is not known");
    }

    [Fact]
    public void Nothing_is_exercised_by_no_verdict()
    {
        var report = new RuleCoverage().Report();

        report.Questions.Select(coverage => coverage.Question).Should().Equal(Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal));
        report.Questions.SelectMany(coverage => coverage.Rows.Concat(coverage.Findings).Concat(coverage.Provisions)).Should().OnlyContain(item => item.Verdicts == 0);
    }

    [Fact]
    public void A_report_stays_as_it_was_when_more_is_counted()
    {
        var coverage = new RuleCoverage();
        var report = coverage.Report();

        coverage.Add(Overdue);

        report.ToString().Should().NotBe(coverage.Report().ToString());
        report.Questions[0].Verdicts.Should().Be(0);
    }

    [Fact]
    public void Tests_that_run_at_the_same_time_share_one_instance()
    {
        var coverage = new RuleCoverage();

        Parallel.For(0, 1000, _ => coverage.Add(Overdue));

        coverage.Report(Question.SencoQualification).Questions[0].Rows.Should().ContainEquivalentOf(new CoverageItem("overdue", 1000));
    }

    [Fact]
    public void The_text_names_what_was_not_exercised()
    {
        var text = new CoverageReport([Of(Overdue)]).ToString();

        text.Should().StartWith("senco-qualification: 1 verdicts\n  rows: 1 of 25\n").And.Contain("    not: in-time\n").And.NotContain("not: overdue\n");
    }

    /// <summary>Every reason that a verdict gives has its place in the report, so that no count is lost.</summary>
    [Fact]
    public void All_that_the_conformance_cases_exercise_is_in_the_report()
    {
        var coverage = new RuleCoverage();
        var reasons = new HashSet<(string, string)>();
        foreach (var labelled in ConformanceCases.All)
        {
            var verdict = new Evaluator().Evaluate(labelled.Case);
            coverage.Add(verdict);
            reasons.UnionWith(verdict.Reasons.Select(reason => (verdict.Question.Code, $"{reason.Code} {reason.Holds}")));
        }

        var report = coverage.Report();

        output.WriteLine(report.ToString());
        report.Questions.Sum(each => Exercised(each.Findings).Count()).Should().Be(reasons.Count);
    }

    private static QuestionCoverage Of(params Verdict[] verdicts)
    {
        var coverage = new RuleCoverage();
        foreach (var verdict in verdicts)
        {
            coverage.Add(verdict);
        }

        return coverage.Report(Question.SencoQualification).Questions.Single();
    }

    private static IEnumerable<string> Exercised(IEnumerable<CoverageItem> items) => items.Where(item => item.Verdicts > 0).Select(item => item.Name);
}
