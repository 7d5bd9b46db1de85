using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Law;
using QualificationRules.Tests.Testing.Generators;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Changes;

/// <summary>What is true of any two runs that are compared.</summary>
public sealed class ComparisonProperties
{
    private const string Then = "2026-10-22";
    private const string Now = "2026-11-22";

    [Fact]
    public void The_extracts_drawn_have_every_kind_of_change()
    {
        var kinds = TwoExtracts.Arbitrary().Generator.Repeatable(300)
            .SelectMany(drawn => Kept.Compare(Kept.File(Kept.Report(drawn.Before, Kept.Day(Then))), Kept.Report(drawn.After, Kept.Day(Now))).Kinds)
            .Select(kind => kind.Kind).Distinct();

        kinds.Should().BeEquivalentTo(Enum.GetValues<ChangeKind>());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(TwoExtracts)])]
    public void A_run_compared_with_itself_has_not_changed(TwoExtracts drawn)
    {
        var report = Kept.Report(drawn.After, Kept.Day(Now));

        var changes = Kept.Compare(Kept.File(report), report);

        changes.Kinds.Should().BeEmpty();
        (changes.Unchanged + changes.WithoutId).Should().Be(Kept.Entries(report).Count);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(TwoExtracts)])]
    public void What_is_saved_is_read_back_the_same(TwoExtracts drawn)
    {
        var report = Kept.Report(drawn.Before, Kept.Day(Then));
        var file = Kept.File(report);

        var run = Kept.Open(file);
        var read = run.NotTaken.ToList();

        read.Should().BeEquivalentTo(
            Kept.Entries(report).Where(entry => entry.EmployeeId.Length > 0).Select(entry => new { entry.EmployeeId, entry.Name, entry.School, entry.Urn, entry.Outcome, entry.Deadline }),
            options => options.WithStrictOrdering());
        Kept.File(read, report, Ruleset.Current).Should().Equal(file);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(TwoExtracts)])]
    public void Every_row_of_either_run_is_told_of_once(TwoExtracts drawn)
    {
        var (before, after) = (Kept.Report(drawn.Before, Kept.Day(Then)), Kept.Report(drawn.After, Kept.Day(Now)));

        var changes = Kept.Compare(Kept.File(before), after);

        var told = changes.Kinds.SelectMany(kind => kind.Shown).ToList();
        (changes.Unchanged + told.Count(change => change.Before.Length > 0)).Should().Be(Kept.Entries(before).Count(entry => entry.EmployeeId.Length > 0));
        (changes.Unchanged + told.Count(change => change.After.Length > 0) + changes.WithoutId).Should().Be(Kept.Entries(after).Count);
        foreach (var person in told.GroupBy(change => change.EmployeeId, StringComparer.OrdinalIgnoreCase))
        {
            person.Count(change => change.Before.Length > 0).Should().BeLessThanOrEqualTo(Kept.Entries(before).Count(entry => string.Equals(entry.EmployeeId, person.Key, StringComparison.OrdinalIgnoreCase)));
            person.Count(change => change.After.Length > 0).Should().BeLessThanOrEqualTo(Kept.Entries(after).Count(entry => string.Equals(entry.EmployeeId, person.Key, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(TwoExtracts)])]
    public void Where_only_the_date_is_another_nothing_but_time_is_a_cause(TwoExtracts drawn)
    {
        var changes = Kept.Compare(Kept.File(Kept.Report(drawn.Before, Kept.Day(Then))), Kept.Report(drawn.Before, Kept.Day(Now)));

        changes.Kinds.Select(kind => kind.Kind).Should().NotContain([ChangeKind.Joined, ChangeKind.Left]);
        Causes(changes).Where(cause => !cause.StartsWith("Time passed", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(TwoExtracts)])]
    public void Where_the_date_is_the_same_time_is_no_cause_and_every_change_has_one(TwoExtracts drawn)
    {
        var changes = Kept.Compare(Kept.File(Kept.Report(drawn.Before, Kept.Day(Now))), Kept.Report(drawn.After, Kept.Day(Now)));

        Causes(changes).Should().NotContain(cause => cause.StartsWith("Time passed", StringComparison.Ordinal) || cause.Contains("ules changed", StringComparison.Ordinal));
        changes.Kinds.SelectMany(kind => kind.Shown).Where(change => IsOfBoth(change) && change.Why.IsEmpty).Should().BeEmpty();
    }

    private static IEnumerable<string> Causes(ChangeReport changes) => changes.Kinds.SelectMany(kind => kind.Shown).Where(IsOfBoth).SelectMany(change => change.Why);

    private static bool IsOfBoth(Change change) => change.Before.Length > 0 && change.After.Length > 0;
}
