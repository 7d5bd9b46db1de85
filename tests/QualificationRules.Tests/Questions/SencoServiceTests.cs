using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Earlier service in any number of posts, listed or not.</summary>
public sealed class SencoServiceTests
{
    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, 12)];

    // Each post is a day, so that together they are far from twelve months; one not listed may have been longer.
    [Theory]
    [MemberData(nameof(Numbers))]
    public void However_many_posts_there_were_another_may_have_lasted_more_than_twelve_months(int number)
    {
        Appointment[] posts = [Senco("2022-09-01"), .. Enumerable.Range(1, number).Select(day => EarlierSenco($"2015-01-{day:00}", $"2015-01-{day:00}", id: $"e{day}"))];

        Ask.SencoQualification(new(QualifiedTeacher, posts, []), "2026-11-22").Outcome.Should().Be(Outcome.NotSatisfied);
        Ask.SencoQualification(new(QualifiedTeacher, posts, [], appointmentsComplete: false), "2026-11-22").Possible.Should().Equal(Outcome.Exempt, Outcome.NotSatisfied);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void However_many_posts_there_were_before_2009_another_may_have_lasted_more_than_twelve_months(int number)
    {
        Appointment[] posts =
        [
            Senco("2009-08-01", type: CommunitySchool),
            .. Enumerable.Range(1, number).Select(day => EarlierSenco($"2005-01-{day:00}", $"2005-01-{day:00}", CommunitySchool, $"e{day}")),
        ];

        Ask.SencoQualification(new(QualifiedTeacher, posts, []), "2013-06-01").Outcome.Should().Be(Outcome.NotSatisfied);
        Ask.SencoQualification(new(QualifiedTeacher, posts, [], appointmentsComplete: false), "2013-06-01").Possible.Should().Equal(Outcome.Exempt, Outcome.NotSatisfied);
    }

    /// <summary>SENCO since New Year 2008: where the rule reaches them they are in post, at a relevant school, with more than twelve months' service by 1 September 2009.</summary>
    [Theory]
    [InlineData(null, null)]
    [InlineData(CommunitySchool, "2008-03-31/2013-12-31")]
    public void The_post_asked_about_is_service_wherever_the_rule_reaches_it(int? type, string? until)
    {
        var post = new Appointment("a1", Role.Senco, new("100001", type is { } code ? EstablishmentType.FromCode(code) : null), Date("2008-01-01"), until is null ? null : Fact(until));

        Ask.SencoQualification(Record(post), "2012-06-01").Possible.Should().Equal(Outcome.NotApplicable, Outcome.Exempt);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_days_of_all_posts_are_added(int number)
    {
        var posts = Enumerable.Range(0, number).Select(i => EarlierSenco($"{2000 + i}-09-01", $"{2000 + i}-10-10", CommunitySchool, $"e{i}"));

        // Forty days each: nine are less than a year, ten are more.
        Ask.SencoQualification(new(QualifiedTeacher, [Senco("2022-09-01"), .. posts], []), "2026-11-22").Outcome.Should().Be(number < 10 ? Outcome.NotSatisfied : Outcome.Exempt);
    }

    /// <summary>
    /// Three years elsewhere excuse whoever began this year; but a row of the same post that is not listed may have begun before those, or in the
    /// course of them: then the time of that appointment is over, or runs still.
    /// </summary>
    [Fact]
    public void An_earlier_row_that_is_not_listed_may_leave_listed_service_without_weight() =>
        Ask.SencoQualification(new(QualifiedTeacher, [Senco("2026-01-01", type: CommunitySchool), EarlierSenco("2023-01-01", "2025-12-31", CommunitySchool)], [], appointmentsComplete: false), "2026-01-01")
            .Possible.Should().Equal(Outcome.Exempt, Outcome.Pending, Outcome.NotSatisfied);

    /// <summary>The appointment may have begun in the school year 2023/24, in a row that is not listed.</summary>
    [Fact]
    public void An_earlier_row_that_is_not_listed_may_make_them_a_starter_of_2023_24() =>
        Ask.SencoTransition(new(QualifiedTeacher, [Senco("2026-01-01", type: CommunitySchool)], [], appointmentsComplete: false), "2026-01-01")
            .Possible.Should().Equal(Outcome.NotApplicable, Outcome.NotSatisfied);
}
