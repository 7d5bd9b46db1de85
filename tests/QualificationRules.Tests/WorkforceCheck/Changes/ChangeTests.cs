using FluentAssertions;
using QualificationRules.Law;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Changes;

/// <summary>What is told of a row that is another than in an earlier run, and why. The earlier run was about 22 October 2026, this one is about 22 November.</summary>
public sealed class ChangeTests
{
    private const string Then = "2026-10-22";
    private const string Now = "2026-11-22";

    // The cells after the type: start, end, the NASENCO's three dates, the NPQ's three, QTS, Posts Complete, Training Complete, Continues From.
    [Theory]
    [InlineData("2023-11-20,,,,,,,,,,,", "2023-11-20,,,,,,,,,,,", "Newly overdue: Still in time -> Overdue. Time passed: Overdue since 21 November 2026.")]
    [InlineData("2024-01-08,,,,,,,,,,,", "2023-09-01,,,,,,,,,,,", "Newly overdue: Still in time -> Overdue. A fact changed: Role Start Date: 8 January 2024 -> 1 September 2023.")]
    [InlineData("2020-09-01,,2018-01-01,,2019-01-01,,,,,,,", "2020-09-01,,2018-01-01,,none,,,,,,,", "Newly overdue: Holds it -> Overdue. A fact changed: NASENCO Award Date: 1 January 2019 -> none.")]
    [InlineData("2020-09-01,,,,unknown,,,,,,,", "2020-09-01,,,,none,,,,,,,", "Newly overdue: Facts missing -> Overdue. A fact changed: NASENCO Award Date: not known -> none.")]
    [InlineData("2023-11,,,,,,,,,,,", "2023-11,,,,,,,,,,,", "Can no longer be decided: Still in time -> Facts missing. Time passed: Facts missing since 2 November 2026.")]
    [InlineData("2020-09-01,,,,,,,,,,,", "2020-09-01,,,,,,,,,,no,", "Can no longer be decided: Overdue -> Facts missing. A fact changed: Training Complete: yes -> no.")]
    [InlineData("2024-01-08,,,,,,,,,,,", "2024-03-01,,,,,,,,,,,", "Deadline moved: Deadline 8 January 2027 -> deadline 1 March 2027. A fact changed: Role Start Date: 8 January 2024 -> 1 March 2024.")]
    [InlineData("2024-01,,,,,,,,,,,", "2024-01-08,,,,,,,,,,,", "Deadline moved: Deadline not known -> deadline 8 January 2027. A fact changed: Role Start Date: between 1 January 2024 and 31 January 2024 -> 8 January 2024.")]
    [InlineData("2020-09-01,,,,,,,,,,,", "2020-09-01,2026-10-31,,,,,,,,,,", "Decided otherwise: Overdue -> Rule does not apply. A fact changed: Role End Date: still in post -> 31 October 2026.")]
    [InlineData("2026-11-02,,,,,,,,,,,", "2026-11-02,,,,,,,,,,,", "Decided otherwise: Rule does not apply -> Still in time. Time passed: Still in time since 2 November 2026.")]
    [InlineData("2020-09-01,,,,,,,,,,,", "2020-09-01,,2018-01-01,,2019-01-01,,,,,,,", "Settled: Overdue -> Holds it. A fact changed: NASENCO: no such course -> started 1 January 2018, awarded 1 January 2019.")]
    [InlineData("2020-09-01,,2018-01-01,,unknown,,,,,,,", "2020-09-01,,2018-01-01,,2019-01-01,,,,,,,", "Settled: Facts missing -> Holds it. A fact changed: NASENCO Award Date: not known -> 1 January 2019.")]
    [InlineData("2024-09-02,,,,,2025-02-03,,none,,,,", "2024-09-02,,,,,2025-02-03,,2026-11-05,,,,", "Settled: Still in time -> Holds it. A fact changed: NPQ Award Date: none -> 5 November 2026.")]
    [InlineData("2023-11-02,,,,,2025-02-03,,none,,,,", "2023-11-02,,,,,2025-02-03,,2026-11-05,,,,", "Settled: Still in time -> Holds it. Time passed: Overdue since 3 November 2026. A fact changed: NPQ Award Date: none -> 5 November 2026.")]
    public void What_became_of_a_row_and_why(string then, string now, string told) =>
        Told($"E1,A,900001,S,34,{then}\n", $"E1,A,900001,S,34,{now}\n").Should().Equal(told);

    [Theory]
    [InlineData("2024-09-02,,,,,2025-02-03,,none,,,,", "2024-09-02,,,,,2025-02-03,,2026-11-05,2008-08-01,,,", "A fact changed: NPQ Award Date: none -> 5 November 2026.", "QTS is not asked about")]
    [InlineData("2020-09-01,,,,,,,,,no,no,", "2020-09-01,,,,,,,,,yes,yes,", "Facts changed: Posts Complete: no -> yes; Training Complete: no -> yes.", "neither decides alone")]
    [InlineData("2024-09-02,,2019-01-01,,none,2025-02-03,,none,,,,", "2024-09-02,,2019-01-01,,2020-01-01,2025-02-03,,2026-11-05,,,,", "Facts changed: NASENCO Award Date: none -> 1 January 2020; NPQ Award Date: none -> 5 November 2026.", "either decides alone")]
    public void Of_the_facts_that_changed_those_are_told_that_matter(string then, string now, string why, string because) =>
        Told($"E1,A,900001,S,34,{then}\n", $"E1,A,900001,S,34,{now}\n").Should().ContainSingle(because).Which.Should().EndWith($". {why}");

    [Theory]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "", "Left: Was: Overdue.")]
    [InlineData("", "E1,A,900001,S,34,2024-01-08,,,,,,,,,,,\n", "Joined: Still in time, deadline 8 January 2027.")]
    [InlineData("E1,A,900001,S,34,soon,,,,,,,,,,,\n", "E1,A,900001,S,34,2024-01-08,,,,,,,,,,,\n", "Decided otherwise: Could not be used -> Still in time. The row could not be used then, and can now.")]
    [InlineData("E1,A,900001,S,34,2024-01-08,unknown,,,,,,,,,,\n", "E1,A,900001,S,34,2024-01-08,,,,,,,,,,,\n", "Decided otherwise: Facts missing -> Still in time. A fact changed: Role End Date: not known -> still in post.")]
    [InlineData("E1,A,900001,S,,2020-09-01,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "Newly overdue: Facts missing -> Overdue. A fact changed: Establishment Type: not known -> 34 Academy converter.")]
    [InlineData(
        "E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\nE1,A,900002,T,34,2015-09-01,2018-08-31,,,,,,,,,,\n",
        "Decided otherwise: Overdue -> Exempt. A fact changed: a post more: SENCO at URN 900002 from 1 September 2015.", "Joined: Rule does not apply.")]
    [InlineData(
        "E1,A,900001,S,34,2020-09-01,2026-10-31,,,,,,,,,,\nE1,A,900001,S,34,2026-11-01,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,2026-10-31,,,,,,,,,,\nE1,A,900001,S,34,2026-11-01,,,,,,,,,,,\n",
        "Now taken with another row: Was: Rule does not apply. Now taken as one appointment with the row at S (line 4).")]
    [InlineData(
        "E1,A,900001,S,34,2020-09-01,2022-08-31,,,,,,,,,,\nE1,A,900001,S,34,2022-09-01,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,2021-06-30,,,,,,,,,,\nE1,A,900001,S,34,2022-09-01,,,,,,,,,,,\n",
        "Deadline moved: Deadline 1 September 2023 -> deadline 1 September 2025. A fact changed: Role End Date: 31 August 2022 -> 30 June 2021 (SENCO at URN 900001 from 1 September 2020).",
        "Now a row of its own: Rule does not apply. Then taken as one appointment with the row at S.")]
    public void Rows_come_and_go(string then, string now, params string[] told) => Told(then, now).Should().BeEquivalentTo(told);

    [Fact]
    public void A_row_that_is_rejected_now_says_what_to_correct() =>
        Told("E1,A,900001,S,34,2024-01-08,,,,,,,,,,,\n", "E1,A,900001,S,34,soon,,,,,,,,,,,\n").Should().ContainSingle()
            .Which.Should().StartWith("Can no longer be decided: Still in time -> Rejected. Correct the file: line 3, Role Start Date: \"soon\" is not allowed here");

    [Theory]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\nE2,B,900001,S,34,2024-09-01,,,,,,,,,,,\n", "e2,B,900001,S,34,2024-09-01,,,,,,,,,,,\ne1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "other lines, and ids in another case")]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,2024-08-31,,,,,,,,,,\nE1,A,900001,S,34,2024-09-01,,,,,,,,,,,\n", "a row was split")]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "E1,A,900002,S,34,2020-09-01,,,,,,,,,,,\n", "a URN was corrected")]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "E1,A. Archer,900001,Ashbrook,34,2020-09-01,,,,,,,,,,,\n", "names were corrected")]
    [InlineData("E1,A,900001,S,34,2020-09-01,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,,,,,2025-02-03,,none,2008-08-01,,,\n", "facts that decide nothing")]
    [InlineData("E1,A,900001,S,34,soon,,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,,,,unknown,,,,,,,\n", "neither can be decided")]
    [InlineData("E1,A,900001,S,34,2020-09-01,unknown,,,,,,,,,,\n", "E1,A,900001,S,34,2020-09-01,unknown,,,,,,,,,,\n", "an end that is not known")]
    public void What_asks_for_nothing_else_is_as_before(string then, string now, string because) => Told(then, now).Should().BeEmpty(because);

    [Fact]
    public void A_change_of_the_rules_is_told_as_such()
    {
        var report = Kept.Report($"{Kept.Header}E1,A,900001,S,34,2023-09-01,,2025-01-01,,2026-01-01,,,,,,,\n", Kept.Day(Now));
        var (entry, ruleset) = (Kept.Entries(report).Single(), Ruleset.Current with { Version = "england-2024-01-01", NpqRulesApplyFrom = null });
        var outcome = new Evaluator(ruleset).OutcomeOf(report.Question, entry.Record!, report.On, entry.PostIds[0]);
        var before = Kept.File([new() { EmployeeId = "E1", Name = "A", School = "S", Urn = entry.Urn, Outcome = outcome, Record = entry.Record, PostIds = entry.PostIds }], report, ruleset);

        Told(Kept.Compare(before, report)).Should().Equal(
            $"Newly overdue: Holds it -> Overdue. The rules changed, england-2024-01-01 -> {Ruleset.Current.Version}, by which it was then: Overdue.");
    }

    /// <summary>What is told of the rows of two extracts, below a row of somebody else that is as before.</summary>
    private static IEnumerable<string> Told(string then, string now)
    {
        const string Other = "E0,O,900009,O,34,2025-09-01,,,,,,,,,,,\n";
        var changes = Kept.Compare(Kept.File(Kept.Report(Kept.Header + Other + then, Kept.Day(Then))), Kept.Report(Kept.Header + Other + now, Kept.Day(Now)));
        changes.Unchanged.Should().BeGreaterThan(0);
        return Told(changes);
    }

    private static IEnumerable<string> Told(ChangeReport changes) =>
        changes.Kinds.SelectMany(kind => kind.Shown, (kind, change) => $"{ChangeWords.Title(kind.Kind, changes.Question)}: {change.Words}");
}
