using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What sentences put in the place of a fact that is not given, and of a post that there is not.</summary>
public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("school", "URN 100001, type not known")]
    [InlineData("cohort", "not given")]
    [InlineData("establishmentType", "type not given")]
    public void Of_a_fact_that_is_not_given(string name, string text) =>
        Of(name, (new StaffRecord(QualifiedTeacher, [new("a1", Role.Senco, new School("100001"), Date("2022-09-01"))]), 0)).Should().Be(text);

    [Fact]
    public void Of_a_school_of_which_nothing_is_given() =>
        Of("school", (new StaffRecord(QualifiedTeacher, [new("a1", Role.Senco, new School(), Date("2022-09-01"))]), 0)).Should().Be("URN not known, type not known");

    [Theory]
    [InlineData(0, "2022-09-01")]
    [InlineData(1, "2020-09-01")]
    [InlineData(2, "2020-09-01")]
    public void The_day_of_becoming_SENCO_is_that_of_the_first_post_of_the_chain_asked_about(int post, string became) =>
        Of("became", (Record(Senco("2022-09-01", urn: "100002", type: CommunitySchool), Senco("2020-09-01", "2021-08-31", id: "a2"), Senco("2021-09-01", id: "a3", continues: "a2")), post)).Should().Be(became);

    [Theory]
    [InlineData("became")]
    [InlineData("from")]
    [InlineData("appointed")]
    [InlineData("school")]
    public void Without_a_post_its_facts_are_not_known(string name) =>
        Arguments.Of(name, Enquiry((Record(), PostSelection.NoPost))).ToString().Should().BeNull();

    [Fact]
    public void A_name_that_no_sentence_may_use_is_told_of() =>
        FluentActions.Invoking(() => Arguments.Of("nonsense", Enquiry((Record(), PostSelection.NoPost)))).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("name").WithMessage("No such argument.*nonsense*");

    private static string Of(string name, (StaffRecord Record, int Post) asked) => Arguments.Of(name, Enquiry(asked)).ToString()!;

    private static Enquiry Enquiry((StaffRecord Record, int Post) asked) => new(asked.Record, asked.Post, Date("2026-11-22"), default, Ruleset.Current);
}
