using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>The completions of three dates in order, of each span between two cut points its ends alone.</summary>
public sealed class StageCompletionsTests
{
    private static readonly FactDate September = FactDate.InMonth(2024, 9);

    [Theory]
    [InlineData("2024-09-01", "2024-09-02", "2024-09-02", "2024-09-01 2024-09-02 2024-09-02")]
    [InlineData("2024-09-01", "2024-09-02", "never", "2024-09-01 2024-09-02 never")]
    [InlineData("never", "never", "never", "never never never")]
    [InlineData("2024-09-02", "2024-09-01", "never", "")]
    [InlineData("2024-09-01", "2024-09-03", "2024-09-02", "")]
    [InlineData("never", "2024-09-01", "never", "")]
    [InlineData("2024-09-01", "never", "2024-09-02", "")]
    public void Days_that_are_known_are_one_completion_or_none_where_they_are_out_of_order(string first, string second, string third, string completion) =>
        Of(Fact(first), Fact(second), Fact(third), "2024-09-01").Should().Equal(completion.Length == 0 ? [] : [completion]);

    [Theory]
    [InlineData("2024-08-31", "2024-09-01 2024-09-30")]
    [InlineData("2024-09-01", "2024-09-01 2024-09-30")]
    [InlineData("2024-09-02", "2024-09-01 2024-09-02 2024-09-30")]
    [InlineData("2024-09-15", "2024-09-01 2024-09-14 2024-09-15 2024-09-30")]
    [InlineData("2024-09-30", "2024-09-01 2024-09-29 2024-09-30")]
    [InlineData("2024-10-01", "2024-09-01 2024-09-30")]
    [InlineData("2024-10-02", "2024-09-01 2024-09-30")]
    public void A_day_in_September_is_its_ends_and_the_days_around_a_cut_in_it(string cut, string days) =>
        Of(September, FactDate.Never, FactDate.Never, cut).Should().Equal(days.Split(' ').Select(day => $"{day} never never"));

    [Fact]
    public void Cuts_that_meet_are_tried_once() =>
        Of(September, FactDate.Never, FactDate.Never, "2024-09-15", "2024-09-16", "2024-09-15").Should().Equal(
            "2024-09-01 never never", "2024-09-14 never never", "2024-09-15 never never", "2024-09-16 never never", "2024-09-30 never never");

    [Fact]
    public void What_is_not_known_may_be_the_first_day_of_the_calendar_or_the_last_or_never() =>
        Of(FactDate.Unknown, FactDate.Never, FactDate.Never, "2024-09-01").Should().Equal(
            "-9998-01-01 never never", "2024-08-31 never never", "2024-09-01 never never", "9999-12-31 never never", "never never never");

    [Fact]
    public void The_first_day_of_the_calendar_has_none_before_it()
    {
        var days = new List<CourseDays>();
        foreach (var completion in new StageCompletions<CourseDays>(September, FactDate.Never, FactDate.Never, [LocalDate.MinIsoValue]))
        {
            days.Add(completion);
        }

        days.Select(Said).Should().Equal("2024-09-01 never never", "2024-09-30 never never");
    }

    [Fact]
    public void A_later_stage_is_not_before_an_earlier_one() =>
        Of(September, September, FactDate.Never).Should().Equal("2024-09-01 2024-09-01 never", "2024-09-01 2024-09-30 never", "2024-09-30 2024-09-30 never");

    [Fact]
    public void A_stage_that_never_comes_is_followed_by_none_that_does()
    {
        Of(FactDate.Unknown.NotBefore(Date("2024-09-01")), FactDate.Never, Date("2024-09-15")).Should().BeEmpty();
        Of(FactDate.Never, September, FactDate.Never).Should().BeEmpty();
        Of(Date("2024-09-15"), FactDate.Unknown, FactDate.Unknown).Should().Equal(
            "2024-09-15 2024-09-15 2024-09-15", "2024-09-15 2024-09-15 9999-12-31", "2024-09-15 2024-09-15 never",
            "2024-09-15 9999-12-31 9999-12-31", "2024-09-15 9999-12-31 never", "2024-09-15 never never");
    }

    [Fact]
    public void The_ends_of_the_three_dates_bound_each_other() =>
        Of(FactDate.Between(Date("2024-09-01"), Date("2024-09-10")), FactDate.Between(Date("2024-09-05"), Date("2024-09-20")), Date("2024-09-10")).Should().Equal(
            "2024-09-01 2024-09-05 2024-09-10", "2024-09-01 2024-09-10 2024-09-10",
            "2024-09-05 2024-09-05 2024-09-10", "2024-09-05 2024-09-10 2024-09-10",
            "2024-09-10 2024-09-10 2024-09-10");

    [Fact]
    public void One_event_told_twice_has_one_day()
    {
        var days = new List<CourseDays>();
        foreach (var completion in new StageCompletions<CourseDays>(September, September, Date("2024-09-15"), []) { FirstIsSecond = true })
        {
            days.Add(completion);
        }

        days.Select(Said).Should().Equal("2024-09-01 2024-09-01 2024-09-15", "2024-09-15 2024-09-15 2024-09-15");
    }

    private static List<string> Of(FactDate first, FactDate second, FactDate third, params string[] cuts)
    {
        var days = new List<string>();
        foreach (var completion in new StageCompletions<CourseDays>(first, second, third, cuts.Select(Date).ToArray()))
        {
            days.Add(Said(completion));
        }

        return days;
    }

    private static string Said(CourseDays days) => string.Join(' ', new[] { days.Started, days.Completed, days.Awarded }.Select(day => day is { } date ? $"{date}" : "never"));
}
