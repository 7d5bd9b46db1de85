using FluentAssertions;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Which qualifications a head could hold, and from which day each counts.</summary>
public sealed class HeadshipAwardsTests
{
    private const int NurserySchool = 15;

    [Theory]
    [InlineData(Qualification.Npqh, Outcome.Satisfied)]
    [InlineData(Qualification.NpqhWales, Outcome.Satisfied)]
    [InlineData(Qualification.ScottishStandardForHeadship, Outcome.Satisfied)]
    [InlineData(Qualification.PqhNorthernIreland, Outcome.Satisfied)]
    [InlineData(Qualification.EeaHeadship, Outcome.Satisfied)]
    [InlineData(Qualification.Npqicl, Outcome.NotSatisfied)]
    [InlineData(Qualification.Nasenco, Outcome.NotSatisfied)]
    [InlineData(Qualification.NpqSenco, Outcome.NotSatisfied)]
    public void The_qualifications_that_do(Qualification qualification, Outcome outcome) =>
        Verdict(Head("2009-09-01"), "2010-10-01", Course(qualification, "2005-01-10", "2006-06-30")).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2010-06-29", Outcome.NotSatisfied)]
    [InlineData("2010-06-30", Outcome.Satisfied)]
    [InlineData("2010-07-01", Outcome.Satisfied)]
    public void The_award_counts_from_its_day_on(string on, Outcome outcome) =>
        Verdict(Head("2009-09-01"), on, Course(Qualification.Npqh, "2009-09-10", "2010-06-30")).Outcome.Should().Be(outcome);

    // SI 2005/875.
    [Theory]
    [InlineData("2005-04-29", Outcome.NotSatisfied)]
    [InlineData("2005-04-30", Outcome.Satisfied)]
    [InlineData("2005-05-01", Outcome.Satisfied)]
    public void EEA_and_Swiss_qualifications_count_from_30_April_2005(string on, Outcome outcome) =>
        Verdict(Head("2005-03-01"), on, Course(Qualification.EeaHeadship, "2001-01-10", "2002-05-01")).Outcome.Should().Be(outcome);

    // SI 2005/3322: holds or works towards NPQICL.
    [Theory]
    [InlineData("2005-12-30", "never", Outcome.NotSatisfied)]
    [InlineData("2005-12-31", "never", Outcome.Satisfied)]
    [InlineData("2006-01-01", "never", Outcome.Satisfied)]
    [InlineData("2005-12-30", "2005-11-30", Outcome.NotSatisfied)]
    [InlineData("2005-12-31", "2005-11-30", Outcome.Satisfied)]
    public void NPQICL_counts_for_heads_of_maintained_nursery_schools_from_31_December_2005(string on, string awarded, Outcome outcome) =>
        Verdict(Head("2005-09-01", type: NurserySchool), on, Course(Qualification.Npqicl, "2005-10-01", awarded)).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2006-02-14", Outcome.NotSatisfied)]
    [InlineData("2006-02-15", Outcome.Satisfied)]
    [InlineData("2006-02-16", Outcome.Satisfied)]
    public void NPQICL_counts_from_its_start_on(string on, Outcome outcome) =>
        Verdict(Head("2005-09-01", type: NurserySchool), on, Course(Qualification.Npqicl, "2006-02-15", "never")).Outcome.Should().Be(outcome);
}
