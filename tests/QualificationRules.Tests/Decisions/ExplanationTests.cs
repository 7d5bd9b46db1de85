using FluentAssertions;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Decisions;

/// <summary>What a verdict says of itself: which findings caused it, and why each other row of the table was not reached.</summary>
public sealed class ExplanationTests
{
    // What the facts leave open of each pair of findings; the rows reached; the reasons.
    [Theory]
    [InlineData("a+b", "none", "both", "a True, b True")]
    [InlineData("a", "first-limb", "a-alone", "a True, b False")]
    [InlineData("none", "first-limb+second-limb", "limbs", "a False, first-limb True, second-limb True")]
    [InlineData("none", "none", "neither", "a False, first-limb False")]
    [InlineData("b", "first-limb", "neither", "a False, second-limb False")]
    [InlineData("a, b", "none", "a-alone, neither", "a Unknown, b Unknown, first-limb False")]
    [InlineData("none", "none, first-limb+second-limb", "limbs, neither", "a False, first-limb Unknown")]
    [InlineData("none", "first-limb, first-limb+second-limb", "limbs, neither", "a False, first-limb True, second-limb Unknown")]
    public void The_reasons_are_the_findings_of_the_rows_reached_up_to_the_first_limb_that_does_not_hold(string pair, string limbs, string rows, string reasons)
    {
        var explanation = Explain(pair, limbs);

        string.Join(", ", explanation.Trace().Where(entry => entry.IsReached).Select(entry => entry.Row.Id)).Should().Be(rows);
        string.Join(", ", explanation.Reasons().Select(Said)).Should().Be(reasons);
    }

    [Theory]
    [InlineData("a+b", "none", "a-alone: b True; limbs: a True; neither: a True")]
    [InlineData("none", "none", "both: a False; a-alone: a False; limbs: first-limb False")]
    [InlineData("b", "first-limb", "both: a False; a-alone: a False; limbs: second-limb False")]
    [InlineData("none", "first-limb+second-limb", "both: a False; a-alone: a False; neither: second-limb True")]
    public void A_row_is_excluded_by_its_first_finding_that_is_otherwise(string pair, string limbs, string excluded) =>
        Excluded(Explain(pair, limbs)).Should().Be(excluded);

    [Theory]
    [InlineData("a, b", "none", "both: a Unknown; limbs: first-limb False")]
    [InlineData("a, b", "first-limb+second-limb", "both: a Unknown; neither: second-limb True")]
    [InlineData("none, b", "none, first-limb", "both: a False; a-alone: a False; limbs: second-limb False")]
    public void A_row_that_only_findings_together_exclude_names_the_first_that_is_not_known_but_rather_one_that_is_known_to_be_otherwise(string pair, string limbs, string excluded) =>
        Excluded(Explain(pair, limbs)).Should().Be(excluded);

    [Fact]
    public void The_trace_has_every_row_in_the_order_of_the_table()
    {
        var verdict = Ask.SencoQualification(Record(Senco("2023-09-01")), "2026-11-22");

        verdict.Trace.Select(entry => entry.Row).Should().Equal(Question.SencoQualification.Table.Rows);
        verdict.Trace.Where(entry => entry.IsReached).Select(entry => entry.Row.Id).Should().Equal("overdue");
        verdict.Trace.Where(entry => entry.IsReached).Should().OnlyContain(entry => entry.ExcludedBy == null);
    }

    private static Explanation Explain(string pair, string limbs)
    {
        var found = SmallTable.Found(pair, limbs);
        return new(SmallTable.Total, SmallTable.Total.Match(found), found, null, static _ => default, Date("2026-11-22"));
    }

    private static string Excluded(Explanation explanation) =>
        string.Join("; ", explanation.Trace().Where(entry => !entry.IsReached).Select(entry => $"{entry.Row.Id}: {Said(entry.ExcludedBy!)}"));

    private static string Said(Reason reason) => $"{reason.Code} {reason.Holds}";
}
