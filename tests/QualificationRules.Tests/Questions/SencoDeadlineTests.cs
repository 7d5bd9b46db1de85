using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>The days in which the deadline lies: the third anniversary of becoming SENCO, or 1 September 2012 of those in post on 1 September 2009.</summary>
public sealed class SencoDeadlineTests
{
    private static readonly Readings FirstDay = default(Readings) with { Clock = Clock.First };

    [Theory]
    [InlineData("2009-08-31", "2012-09-01")]
    [InlineData("2009-09-01", "2012-09-01")]
    [InlineData("2009-09-02", "2012-09-02")]
    [InlineData("2022-09-01", "2025-09-01")]
    [InlineData("2022-09-01/2022-09-30", "2025-09-01/2025-09-30")]
    [InlineData("2009-08-01/2009-09-01", "2012-09-01")]
    [InlineData("2009-08-01/2009-09-30", "2012-09-01/2012-09-30")]
    [InlineData("2009-08-01/2009-09-02", "2012-09-01/2012-09-02")]
    [InlineData("2020-02-29", "2023-02-28")]
    public void Of_one_post_by_its_start(string from, string deadline) =>
        Within([Post("a1", from)]).Should().Be(Fact(deadline));

    [Fact]
    public void The_29_February_may_be_read_to_have_its_anniversary_on_1_March() =>
        Within([Post("a1", "2020-02-29")], default(Readings) with { LeapDay = LeapDay.March1 }).Should().Be(Fact("2023-03-01"));

    [Fact]
    public void A_post_that_goes_on_from_another_does_not_begin_anew() =>
        Within([Post("a1", "2023-01-01", continues: "a0"), Post("a0", "2021-09-01", "2022-12-31")]).Should().Be(Fact("2024-09-01"));

    [Fact]
    public void Without_a_post_there_is_none() =>
        SencoDeadline.Within(new(Record(Post("a1", "2022-09-01")), -1, Date("2026-11-22"), default, Ruleset.Current)).Should().BeNull();

    /// <summary>Where the clock runs from the first day as SENCO at any relevant school, an earlier post that may count may bring it forward.</summary>
    [Theory]
    [InlineData("2020-09-01", AcademyConverter, "2023-09-01", "2025-09-01")]
    [InlineData("2022-08-31", AcademyConverter, "2025-08-31", "2025-09-01")]
    [InlineData("2022-09-02", AcademyConverter, "2025-09-01", "2025-09-01")]
    [InlineData("2020-09-01", AcademySpecialConverter, "2025-09-01", "2025-09-01")]
    [InlineData("2020-09-01/2020-09-30", AcademyConverter, "2023-09-01/2023-09-30", "2025-09-01")]
    [InlineData("2022-08-15/2022-09-15", AcademyConverter, "2025-08-15/2025-09-01", "2025-09-01")]
    [InlineData("2020-09-01", null, "2023-09-01/2025-09-01", "2025-09-01")]
    public void After_an_earlier_post_by_how_the_clock_is_read(string earlierFrom, int? type, string firstDay, string thisPost)
    {
        var earlier = new Appointment("a0", Role.Senco, new School("100002", type is { } code ? EstablishmentType.FromCode(code) : null), Fact(earlierFrom), Date("2022-12-31"));
        Appointment[] posts = [earlier, Post("a1", "2022-09-01")];

        Within(posts, FirstDay, asked: 1).Should().Be(Fact(firstDay));
        Within(posts, asked: 1).Should().Be(Fact(thisPost));
    }

    [Fact]
    public void Of_two_earlier_posts_the_first_counts_in_either_order()
    {
        var (one, other) = (Post("a0", "2020-09-01", "2020-12-31"), Post("b0", "2021-09-01", "2021-12-31"));

        Within([Post("a1", "2022-09-01"), one, other], FirstDay).Should().Be(Fact("2023-09-01"));
        Within([Post("a1", "2022-09-01"), other, one], FirstDay).Should().Be(Fact("2023-09-01"));
    }

    /// <summary>Whoever was in post on 1 September 2009 had until 1 September 2012, however the clock is read.</summary>
    [Theory]
    [InlineData("2009-09-01", "2012-09-01")]
    [InlineData("2009-09-02", "2011-01-01")]
    public void The_clock_is_that_of_those_who_came_after_1_September_2009(string from, string deadline) =>
        Within([Post("a1", from), new("a0", Role.Senco, School(CommunitySchool), Date("2008-01-01"), Date("2008-03-31"))], FirstDay, on: "2012-06-01").Should().Be(Fact(deadline));

    [Fact]
    public void The_deadline_is_given_where_it_is_one_day()
    {
        Deadline("2022-09-01").Should().Be(Date("2025-09-01"));
        Deadline("2022-09-01/2022-09-02").Should().BeNull();
        Deadline("9996-12-30").Should().Be(Date("9999-12-30"));
        Deadline("9996-12-31").Should().BeNull("the calendar ends");
    }

    private static NodaTime.LocalDate? Deadline(string from) =>
        SencoDeadline.Of(new(Record(Post("a1", from)), 0, Date("2026-11-22"), default, Ruleset.Current));

    private static FactDate? Within(Appointment[] posts, Readings readings = default, int asked = 0, string on = "2026-11-22") =>
        SencoDeadline.Within(new(Record(posts), asked, Date(on), readings, Ruleset.Current));

    private static Appointment Post(string id, string from, string? until = null, string? continues = null) =>
        new(id, Role.Senco, School(), Fact(from), until is null ? null : Date(until), continues: continues);

    /// <summary>Of someone SENCO by 1 September 2009 who holds the award: the day of 2012 while it was asked of them, and none once they are excused, from 1 September 2014.</summary>
    [Theory]
    [InlineData("2014-08-31", "2012-09-01")]
    [InlineData("2014-09-01", null)]
    public void There_is_none_where_an_excuse_applies_besides(string on, string? deadline) =>
        Iso(Ask.SencoQualification(Record(Senco("2009-09-01", type: CommunitySchool)).With(Nasenco("2010-01-01", "2011-01-01", "2011-02-01")), on).Deadline).Should().Be(deadline);
}
