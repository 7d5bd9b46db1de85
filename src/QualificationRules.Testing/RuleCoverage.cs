using System.Collections.Concurrent;
using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace QualificationRules.Testing;

/// <summary>Collects which rows, findings and provisions the verdicts of a suite have exercised. One instance can serve tests that run at the same time.</summary>
/// <remarks>
/// A verdict exercises what caused its outcome: what merely happened to be so does not count. A finding that no facts decide, such as
/// whether a cohort whose rules are not known is funded, stays in the report as never exercised.
/// </remarks>
public sealed class RuleCoverage
{
    private readonly ConcurrentDictionary<(string Question, Kind Kind, string Name), int> _verdicts = new();

    private enum Kind
    {
        Question,
        Row,
        Finding,
        Provision,
    }

    /// <summary>Counts a verdict.</summary>
    public void Add(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        Count(verdict.Question.Code, Kind.Question, "");
        var reasons = verdict.Reasons;
        CountAll(verdict.Question.Code, Kind.Finding, reasons.Select(reason => Name(reason.Finding, reason.Holds)));
        CountAll(verdict.Question.Code, Kind.Provision, reasons.SelectMany(reason => reason.Citations).Select(citation => citation.ToString()));
        var reached = verdict.Trace.Where(entry => entry.IsReached).Select(entry => entry.Row.Id).ToArray();
        if (reached.Length == 1 || (verdict.Outcome == Outcome.Indeterminate && verdict.Needed.IsEmpty))
        {
            CountAll(verdict.Question.Code, Kind.Row, reached);
        }
    }

    /// <summary>What was exercised so far.</summary>
    /// <param name="questions">The questions reported on; left out, all of them. Those that differ in their course only are one.</param>
    public CoverageReport Report(params Question[] questions) =>
        new([.. (questions is [] ? [.. Question.All] : questions).DistinctBy(question => question.Code, StringComparer.Ordinal).Select(Report)]);

    private static string Name(Finding finding, Truth holds) => $"{finding.Code} {VerdictText.Shown(holds)}";

    /// <summary>A finding that holds is a reason where a row wants it to; one that fails, where a row wants it to or another presupposes it.</summary>
    private static IEnumerable<string> FindingNames(DecisionTable table)
    {
        var holding = table.Rows.SelectMany(row => row.Holds).SelectMany(WithPresupposed).ToHashSet();
        var failing = table.Rows.SelectMany(row => row.Fails).SelectMany(WithPresupposed).ToHashSet();
        foreach (var finding in table.Findings)
        {
            if (holding.Contains(finding))
            {
                yield return Name(finding, Truth.True);
            }

            if (failing.Contains(finding))
            {
                yield return Name(finding, Truth.False);
            }

            if (finding.WordingWhenNotKnown.Length > 0)
            {
                yield return Name(finding, Truth.Unknown);
            }
        }
    }

    private static IEnumerable<Finding> WithPresupposed(Finding finding)
    {
        for (var limb = finding; limb is not null; limb = limb.Presupposes)
        {
            yield return limb;
        }
    }

    private QuestionCoverage Report(Question question)
    {
        var table = question.Table;
        var citations = table.Findings.SelectMany(finding => finding.Citations).Select(citation => citation.ToString());
        return new(
            question.Code,
            CountOf(question.Code, Kind.Question, ""),
            Items(question.Code, Kind.Row, table.Rows.Select(row => row.Id)),
            Items(question.Code, Kind.Finding, FindingNames(table)),
            Items(question.Code, Kind.Provision, citations.Distinct(StringComparer.Ordinal)));
    }

    private ImmutableArray<CoverageItem> Items(string question, Kind kind, IEnumerable<string> names) =>
        [.. names.Select(name => new CoverageItem(name, CountOf(question, kind, name)))];

    private int CountOf(string question, Kind kind, string name) => _verdicts.GetValueOrDefault((question, kind, name));

    private void CountAll(string question, Kind kind, IEnumerable<string> names)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            Count(question, kind, name);
        }
    }

    private void Count(string question, Kind kind, string name) => _verdicts.AddOrUpdate((question, kind, name), 1, (_, count) => count + 1);
}
