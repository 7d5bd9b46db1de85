using FluentAssertions;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>"A total period of more than twelve months": the days of service laid end to end from the first of them.</summary>
public sealed class TwelveMonthsTests
{
    [Theory]
    [InlineData("2018-09-01/2019-08-31", "2022-09-01", false)]
    [InlineData("2018-09-01/2019-09-01", "2022-09-01", true)]
    [InlineData("2019-09-01/2020-08-31", "2022-09-01", false)]
    [InlineData("2019-09-01/2020-09-01", "2022-09-01", true)]
    [InlineData("2020-02-29/2021-02-27", "2022-09-01", false)]
    [InlineData("2020-02-29/2021-02-28", "2022-09-01", true)]
    public void One_day_more_than_a_year_exceeds_it(string stints, string before, bool exceeded) => IsExceeded(stints, before).Should().Be(exceeded);

    [Theory]
    [InlineData("2018-09-01/2030-08-31", "2019-09-01", false)]
    [InlineData("2018-09-01/2030-08-31", "2019-09-02", true)]
    [InlineData("2018-09-01/2019-09-01", "2019-09-01", false)]
    [InlineData("2018-09-01/9999-12-31", "2018-09-01", false)]
    [InlineData("2018-09-02/9999-12-31", "2018-09-01", false)]
    [InlineData("", "2018-09-01", false)]
    public void Only_days_before_the_day_given_count(string stints, string before, bool exceeded) => IsExceeded(stints, before).Should().Be(exceeded);

    // 181 days to 28 February 2019, and 184 or 185 from 1 January 2020.
    [Theory]
    [InlineData("2018-09-01/2019-02-28 2020-01-01/2020-07-02", false)]
    [InlineData("2018-09-01/2019-02-28 2020-01-01/2020-07-03", true)]
    [InlineData("2020-01-01/2020-07-02 2018-09-01/2019-02-28", false)]
    [InlineData("2020-01-01/2020-07-03 2018-09-01/2019-02-28", true)]
    public void Stints_apart_are_laid_end_to_end_in_whatever_order_they_are_told(string stints, bool exceeded) => IsExceeded(stints, "2022-09-01").Should().Be(exceeded);

    [Theory]
    [InlineData("2018-09-01/2019-08-31 2018-09-01/2019-08-31", false)]
    [InlineData("2018-09-01/2019-03-31 2019-03-31/2019-08-31", false)]
    [InlineData("2018-09-01/2019-06-30 2018-10-01/2018-12-31 2019-01-01/2019-08-31", false)]
    [InlineData("2018-09-01/2019-06-30 2018-10-01/2018-12-31 2019-01-01/2019-09-01", true)]
    public void A_day_in_two_posts_counts_once(string stints, bool exceeded) => IsExceeded(stints, "2022-09-01").Should().Be(exceeded);

    private static bool IsExceeded(string stints, string before) => TwelveMonths.IsExceededBy(
        stints.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stint => stint.Split('/')).Select(days => new Stint(Date(days[0]), Date(days[1]))).ToArray(),
        Date(before));
}
