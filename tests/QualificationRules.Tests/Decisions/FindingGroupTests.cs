using FluentAssertions;
using QualificationRules.Decisions;
using Xunit;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Tests.Decisions;

/// <summary>Sets of combinations of findings that are decided together.</summary>
public sealed class FindingGroupTests
{
    [Fact]
    public void A_group_has_at_most_six_findings_so_that_its_combinations_fit_in_a_word()
    {
        new FindingGroup([.. Enumerable.Repeat(SmallTable.A, 6)]).Findings.Should().HaveCount(6);

        var tooMany = () => new FindingGroup([.. Enumerable.Repeat(SmallTable.A, 7)]);

        tooMany.Should().Throw<ArgumentException>().WithMessage("A group has at most 6 findings.*").WithParameterName("findings");
    }

    [Fact]
    public void Each_finding_has_a_bit_of_its_own_in_a_combination()
    {
        Combination(false).Should().Be(NoneHolds).And.Be(1ul << 0b000000);
        Combination(true).Should().Be(1ul << 0b000001);
        Combination(false, second: true).Should().Be(1ul << 0b000010);
        Combination(false, third: true).Should().Be(1ul << 0b000100);
        Combination(false, fourth: true).Should().Be(1ul << 0b001000);
        Combination(false, fifth: true).Should().Be(1ul << 0b010000);
        Combination(false, sixth: true).Should().Be(1ul << 0b100000);
        Combination(true, true, true, true, true, true).Should().Be(1ul << 0b111111);
    }

    [Theory]
    [InlineData(false, new[] { false })]
    [InlineData(true, new[] { true })]
    [InlineData(null, new[] { false, true })]
    public void What_is_not_known_may_be_either(bool? holds, bool[] answers) => FindingGroup.Answers(Maybe(holds)).ToArray().Should().Equal(answers);

    [Fact]
    public void Facts_that_cannot_be_have_no_answer() => FindingGroup.Answers(0).ToArray().Should().BeEmpty();

    // Of two records, the combinations that each leaves open, as sets of findings; a finding holds if it does for either record.
    [Theory]
    [InlineData("none", "none", "none")]
    [InlineData("none", "a", "a")]
    [InlineData("a", "none", "a")]
    [InlineData("a", "b", "a+b")]
    [InlineData("a+b", "b", "a+b")]
    [InlineData("none, a", "b", "b, a+b")]
    [InlineData("a, b", "none, a", "a, b, a+b")]
    [InlineData("none, a", "none, b", "none, a, b, a+b")]
    public void A_finding_holds_of_two_records_if_it_does_of_either(string one, string other, string both)
    {
        Either(Set(one), Set(other)).Should().Be(Set(both));
        Either(Set(other), Set(one)).Should().Be(Set(both));
    }

    [Fact]
    public void The_last_combination_of_six_findings_is_kept()
    {
        var all = Combination(true, true, true, true, true, true);

        Either(all, NoneHolds).Should().Be(all);
        Either(Combination(false, sixth: true), Combination(true, true, true, true, true)).Should().Be(all);
        Either(all | NoneHolds, Combination(true)).Should().Be(all | Combination(true));
    }

    [Fact]
    public void What_cannot_be_of_one_record_cannot_be_of_both()
    {
        Either(0, Combination(true)).Should().Be(0);
        Either(Combination(true), 0).Should().Be(0);
    }

    private static ulong Set(string combinations) => SmallTable.Found(combinations, "none")[0];
}
