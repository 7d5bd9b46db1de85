using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>The longest and the shortest stint that a post may have been, where its days are not all known.</summary>
public sealed class EarlierPostTests
{
    private static readonly EarlierPost September = new(FactDate.InMonth(2018, 9), FactDate.InMonth(2019, 8), Truth.True);

    [Theory]
    [InlineData("2018-09-01", null)]
    [InlineData("2018-09-02", "2018-09-01/2019-08-31")]
    [InlineData("2018-09-30", "2018-09-01/2019-08-31")]
    public void The_longest_is_from_the_earliest_start_to_the_latest_end(string before, string? stint) => Said(September.Longest(Date(before))).Should().Be(stint);

    [Theory]
    [InlineData("2018-09-30", null)]
    [InlineData("2018-10-01", "2018-09-30/2019-08-01")]
    public void The_shortest_is_from_the_latest_start_to_the_earliest_end(string before, string? stint) => Said(September.Shortest(Date(before))).Should().Be(stint);

    [Fact]
    public void A_post_that_may_have_been_at_no_relevant_school_may_have_been_long_or_none()
    {
        var maybe = September with { AtRelevantSchool = Truth.Unknown };

        Said(maybe.Longest(Date("2022-09-01"))).Should().Be("2018-09-01/2019-08-31");
        Said(maybe.Shortest(Date("2022-09-01"))).Should().BeNull();
        Said((September with { AtRelevantSchool = Truth.False }).Longest(Date("2022-09-01"))).Should().BeNull();
        maybe.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_post_ends_no_earlier_than_it_begins()
    {
        var overlapping = new EarlierPost(FactDate.InYear(2018), FactDate.InYear(2018), Truth.True);

        Said(overlapping.Shortest(Date("2022-09-01"))).Should().Be("2018-12-31/2018-12-31");
    }

    [Fact]
    public void A_post_without_an_end_lasts_to_the_end_of_the_calendar() =>
        Said((September with { Until = FactDate.Never }).Longest(Date("2022-09-01"))).Should().Be("2018-09-01/9999-12-31");

    [Theory]
    [InlineData("2018-08-31", "2018-09-01/2019-08-31")]
    [InlineData("2018-09-15", "2018-09-15/2019-08-31")]
    [InlineData("2018-09-30", "2018-09-30/2019-08-31")]
    [InlineData("2018-10-01", null)]
    public void The_longest_that_begins_on_a_day_or_after_it(string day, string? stint) => Said(September.LongestFrom(Date(day), Date("2022-09-01"))).Should().Be(stint);

    [Theory]
    [InlineData("2018-09-01", "2022-09-01", null)]
    [InlineData("2018-09-02", "2022-09-01", "2018-09-01/2019-08-01")]
    [InlineData("2018-09-15", "2022-09-01", "2018-09-14/2019-08-01")]
    [InlineData("2018-09-30", "2022-09-01", "2018-09-29/2019-08-01")]
    [InlineData("2018-10-02", "2022-09-01", "2018-09-30/2019-08-01")]
    [InlineData("2018-10-02", "2018-09-20", "2018-09-19/2019-08-01")]
    [InlineData("2018-10-02", "2018-09-01", null)]
    public void The_shortest_that_begins_before_a_day(string day, string before, string? stint) => Said(September.ShortestFromBefore(Date(day), Date(before))).Should().Be(stint);

    /// <summary>A break is of five days or more: before a post that begins on 1 September, the last day in the earlier one is 26 August or before.</summary>
    [Theory]
    [InlineData("2018-09-01", "2019-08-26", false)]
    [InlineData("2018-09-01", "2019-08-27", true)]
    [InlineData("2018-09-01", "2019-08-01/2019-08-31", false)]
    [InlineData("2018-09-01", "never", true)]
    [InlineData("2019-08-26", "2018-01-01/2019-08-31", false)]
    [InlineData("2019-08-27", "2018-01-01/2019-08-31", true)]
    [InlineData("2019-08-31", "never", true)]
    [InlineData("2019-09-01", "never", false)]
    public void A_post_that_leaves_no_room_for_the_break_cannot_be_apart(string from, string until, bool ruledOut)
    {
        var post = new EarlierPost(Fact(from), Fact(until), Truth.True, EndsWithBreak: true);

        post.IsRuledOut(Date("2019-09-01")).Should().Be(ruledOut);
        post.IsKnown.Should().BeFalse("its last day may be another than the record's");
        (post with { AtRelevantSchool = Truth.Unknown }).IsRuledOut(Date("2019-09-01")).Should().BeFalse();
        (post with { EndsWithBreak = false }).IsRuledOut(Date("2019-09-01")).Should().BeFalse();
    }

    [Fact]
    public void The_longest_may_begin_on_its_last_day() =>
        Said(new EarlierPost(FactDate.InMonth(2018, 9), Fact("2018-09-15"), Truth.True).LongestFrom(Date("2018-09-15"), Date("2022-09-01"))).Should().Be("2018-09-15/2018-09-15");

    private static string? Said(Stint? stint) => stint is { } days ? $"{days.From:uuuu'-'MM'-'dd}/{days.Until:uuuu'-'MM'-'dd}" : null;
}
