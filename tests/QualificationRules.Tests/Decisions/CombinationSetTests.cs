using FluentAssertions;
using QualificationRules.Decisions;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>Sets of combinations of findings, which facts that are not fully known leave open.</summary>
public sealed class CombinationSetTests
{
    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 0 }, 0)]
    [InlineData(new[] { 511 }, 511)]
    [InlineData(new[] { 0, 511 }, null)]
    [InlineData(new[] { 63, 64 }, null)]
    public void It_has_what_is_added_in_order_and_no_more(int[] members, int? only)
    {
        var set = Set(9, members.Reverse());

        set.Count.Should().Be(members.Length);
        set.Single.Should().Be(only);
        MembersOf(set).Should().Equal(members);
        Enumerable.Range(0, 512).Where(set.Contains).Should().Equal(members);
    }

    [Fact]
    public void What_is_added_twice_is_in_it_once() => Set(9, [511, 511]).Count.Should().Be(1);

    [Fact]
    public void The_members_of_another_set_are_added_to_its_own()
    {
        var set = Set(9, [0, 70]);

        set.AddAll(Set(9, [70, 511]));

        MembersOf(set).Should().Equal(0, 70, 511);
    }

    [Fact]
    public void An_empty_set_of_the_same_group_has_room_for_the_same_members()
    {
        var set = Set(9, [511]);
        var other = set.SameEmpty();

        other.Count.Should().Be(0);
        other.Add(511);
        MembersOf(other).Should().Equal(511);
    }

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
        Joined(Of(one), Of(other)).Should().Equal(MembersOf(Of(both)));
        Joined(Of(other), Of(one)).Should().Equal(MembersOf(Of(both)));
    }

    [Fact]
    public void The_last_combination_of_nine_findings_is_kept()
    {
        Joined(Set(9, [511]), Set(9, [0])).Should().Equal(511);
        Joined(Set(9, [256]), Set(9, [255])).Should().Equal(511);
        Joined(Set(9, [511, 0]), Set(9, [1])).Should().Equal(1, 511);
    }

    [Fact]
    public void What_cannot_be_of_one_record_cannot_be_of_both()
    {
        Joined(Set(9, []), Set(9, [1])).Should().BeEmpty();
        Joined(Set(9, [1]), Set(9, [])).Should().BeEmpty();
    }

    private static CombinationSet Of(string combinations) => SmallTable.Found(combinations, "none")[0];

    private static CombinationSet Set(int findings, IEnumerable<int> members)
    {
        var set = new CombinationSet(findings);
        foreach (var member in members)
        {
            set.Add(member);
        }

        return set;
    }

    private static List<int> Joined(CombinationSet one, CombinationSet other)
    {
        var joined = one.SameEmpty();
        joined.AddAll(one);
        joined.JoinWithEach(other);
        return MembersOf(joined);
    }

    private static List<int> MembersOf(CombinationSet set)
    {
        var members = new List<int>();
        foreach (var member in set)
        {
            members.Add(member);
        }

        return members;
    }
}
