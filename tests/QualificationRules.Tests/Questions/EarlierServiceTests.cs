using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>
/// Whether service in these posts exceeds twelve months, and whether it began before 2019: every pair of answers that the facts
/// allow. A post marked ? may not have been at a relevant school, one marked ! was not.
/// </summary>
public sealed class EarlierServiceTests
{
    private static readonly LocalDate Became = Date("2022-09-01");

    [Theory]
    [InlineData("", "short")]
    [InlineData("2018-09-01..2019-08-31", "short early")]
    [InlineData("2018-09-01..2019-09-01", "long early")]
    [InlineData("2018-12-31..2019-06-30", "short early")]
    [InlineData("2019-01-01..2019-06-30", "short")]
    [InlineData("2019-01-01..2020-06-30", "long")]
    [InlineData("2019-01-01..never", "long")]
    [InlineData("2018-09-01..2020-08-31!", "short")]
    [InlineData("2022-09-01..2024-08-31", "short")]
    [InlineData("2019-01-01..2019-06-30, 2020-01-01..2020-07-02", "short")]
    [InlineData("2019-01-01..2019-06-30, 2020-01-01..2020-07-03", "long")]
    [InlineData("2019-01-01..2019-06-30, 2018-01-01..2018-01-31", "short early")]
    [InlineData("2018-01-01..2018-01-31, 2018-03-01..2018-03-31", "short early")]
    public void Of_posts_that_are_known_there_is_one_answer(string posts, string answers) => Answers(posts, Became).Should().Be(answers);

    [Theory]
    [InlineData("2018-09-01/2018-09-30..2019-09-01", "short early, long early")]
    [InlineData("2018-12-15/2019-01-15..2019-06-30", "short, short early")]
    [InlineData("2018-12-15/2019-01-15..2020-06-30", "long, long early")]
    [InlineData("2018-12-15/2019-01-15..2019-12-31", "short, long early")]
    [InlineData("2018-12-15/2019-01-15..2019-12-20", "short, short early, long early")]
    [InlineData("2019-02-01..2019-06-30/2020-06-30", "short, long")]
    [InlineData("2022-08-31/2022-09-01..2024-08-31", "short")]
    [InlineData("unknown..unknown?", "short, long, short early, long early")]
    public void Of_a_post_of_unknown_days_each_answer_that_some_days_give(string posts, string answers) => Answers(posts, Became).Should().Be(answers);

    [Theory]
    [InlineData("2018-01-01..2019-06-30?", "short, long early")]
    [InlineData("2018-01-01..2018-02-01?", "short, short early")]
    [InlineData("2019-02-01..2020-06-30, 2018-01-01..2018-02-01?", "long, long early")]
    [InlineData("2019-02-01..2019-06-30, 2018-01-01..2018-02-01?", "short, short early")]
    [InlineData("2018-01-01..2018-02-01?, 2019-02-01..2020-06-30?", "short, long, short early, long early")]
    [InlineData("2019-02-01..2020-06-30?, 2018-01-01..2018-02-01?", "short, long, short early, long early")]
    [InlineData("2018-01-01..2018-02-01, 2019-02-01..2020-06-30?", "short early, long early")]
    [InlineData("2018-01-01..2018-01-31, 2018-03-01..2018-03-31?", "short early")]
    public void Of_posts_at_schools_that_may_not_be_relevant_each_answer_with_and_without_them(string posts, string answers) => Answers(posts, Became).Should().Be(answers);

    [Theory]
    [InlineData("2018-07-01..2022-08-31", "2019-07-01", "short early")]
    [InlineData("2018-07-01..2022-08-31", "2019-07-02", "long early")]
    [InlineData("2018-07-01..2022-08-31?", "2019-07-01", "short, short early")]
    [InlineData("2018-07-01..2022-08-31?", "2019-07-02", "short, long early")]
    public void Where_only_days_before_one_count_the_rest_may_still_begin_early(string posts, string countBefore, string answers) => Answers(posts, Date(countBefore)).Should().Be(answers);

    private static string Answers(string posts, LocalDate countBefore)
    {
        var answers = new EarlierService
        {
            Posts = posts.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Post).ToArray(),
            Before = Became,
            CountBefore = countBefore,
            Early = Date("2019-01-01"),
        }.Answers();

        return string.Join(", ", Named(answers));
    }

    private static IEnumerable<string> Named(ServiceAnswers answers)
    {
        foreach (var early in (bool[])[false, true])
        {
            foreach (var over in (bool[])[false, true])
            {
                if (answers.Contains(over, early))
                {
                    yield return (over ? "long" : "short") + (early ? " early" : "");
                }
            }
        }
    }

    private static EarlierPost Post(string text)
    {
        var days = text.TrimEnd('?', '!').Split("..");
        return new(Fact(days[0]), Fact(days[1]), text[^1] switch { '?' => Truth.Unknown, '!' => Truth.False, _ => Truth.True });
    }
}
