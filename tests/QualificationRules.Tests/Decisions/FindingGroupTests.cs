using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Law;
using Xunit;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Tests.Decisions;

/// <summary>Findings that are decided together, and which of them hold.</summary>
public sealed class FindingGroupTests
{
    [Fact]
    public void Each_finding_has_a_bit_of_its_own_in_a_combination()
    {
        Combination(false).Should().Be(NoneHolds).And.Be(0);
        Combination(true).Should().Be(0b000000001);
        Combination(false, second: true).Should().Be(0b000000010);
        Combination(false, third: true).Should().Be(0b000000100);
        Combination(false, fourth: true).Should().Be(0b000001000);
        Combination(false, fifth: true).Should().Be(0b000010000);
        Combination(false, sixth: true).Should().Be(0b000100000);
        Combination(false, seventh: true).Should().Be(0b001000000);
        Combination(false, eighth: true).Should().Be(0b010000000);
        Combination(false, ninth: true).Should().Be(0b100000000);
        Combination(true, true, true, true, true, true, true, true, true).Should().Be(0b111111111);
    }

    /// <summary>Nine findings have 512 combinations, which take more than one word.</summary>
    [Fact]
    public void A_group_may_have_nine_findings()
    {
        Finding[] findings = [.. Enumerable.Range(1, 9).Select(number => new Finding($"f{number}", [Provisions.QualificationDuty2014], "It holds.", "It fails.", "It is not known."))];
        var table = new DecisionTable([new([.. findings])], [new("ninth", Outcome.Satisfied, [findings[8]]), new("first", Outcome.Pending, [findings[0]], [findings[8]]), new("neither", Outcome.NotSatisfied, [], [findings[0], findings[8]])]);

        foreach (var combination in Enumerable.Range(0, 512))
        {
            var found = table.NoCombinations();
            found[0].Add(combination);

            Outcomes.Of(table, table.Match(found)).Single().Should().Be((combination & 0b100000000) != 0 ? Outcome.Satisfied : (combination & 1) != 0 ? Outcome.Pending : Outcome.NotSatisfied);
        }
    }
}
