using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Decisions.FindingGroup;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What is found of a head is what facts can produce, and no more.</summary>
public sealed class HeadshipFindingsTests
{
    private const int Asked = 0;
    private const int Post = 1;
    private const int Nursery = 4;

    /// <summary>In order: in post, at a school in scope, substantive, appointed before 1 April 2004.</summary>
    [Fact]
    public void Whoever_is_appointed_with_the_first_day_is_in_post_from_the_appointment_on() =>
        Found(Record(new Appointment("a1", Role.Head, School(CommunitySchool), Fact("2004-03-31/2004-04-02"))), "2004-04-01", Asked, Post)
            .Should().BeEquivalentTo([Combination(true, true, true, true), Combination(true, true, true, false, true), Combination(false, true, true, false)]);

    [Fact]
    public void Nothing_is_found_of_the_school_of_whoever_holds_no_post() =>
        Found(new StaffRecord(appointments: [], training: []), "2010-09-01", PostSelection.NoPost, Nursery).Should().Equal(NoneHolds);

    private static List<int> Found(StaffRecord record, string on, int post, int group)
    {
        var combinations = new List<int>();
        foreach (var combination in Question.HeadshipQualification.Find(new Enquiry(record, post, Date(on), default, Ruleset.Current))[group])
        {
            combinations.Add(combination);
        }

        return combinations;
    }
}
