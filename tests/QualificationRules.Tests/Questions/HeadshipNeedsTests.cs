using FluentAssertions;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Which stages of an NPQH are needed of a head, at a community school since the day given.</summary>
public sealed class HeadshipNeedsTests
{
    /// <summary>
    /// Within four years of 1 January 2005: a course begun by then lets them serve, one begun later does only once it is awarded. So where it
    /// may have been begun later, start and award are needed, however early the award may be, and the completion, which bounds both.
    /// </summary>
    [Theory]
    [InlineData("unknown", "unknown", "unknown", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("unknown", "unknown", "2004-12-31/2012-01-01", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("unknown", "unknown", "2005-01-01/2012-01-01", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("unknown", "unknown", "2005-01-02/2012-01-01", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("unknown", "2004-12-31/2012-01-01", "unknown", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("2004-01-01/2006-12-31", "unknown", "unknown", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("2004-12-31/2005-01-02", "unknown", "unknown", new[] { FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("2004-12-31/2005-01-01", "unknown", "unknown", new FactName[0])]
    [InlineData("2005-01-02/2005-01-31", "unknown", "unknown", new[] { FactName.TrainingCompleted, FactName.TrainingAwarded })]
    [InlineData("2005-01-02/2005-01-31", "never", "unknown", new FactName[0])]
    public void Of_a_head_since_New_Year_2005(string started, string completed, string awarded, FactName[] needed) =>
        Needed("2005-01-01", "2006-11-22", started, completed, awarded).Should().BeEquivalentTo(needed);

    /// <summary>Those appointed on 31 March 2004 are exempt, of those appointed the day after the course is asked for.</summary>
    [Theory]
    [InlineData("2004-03-31/2004-04-01")]
    [InlineData("2004-03-31/2007-01-01")]
    public void Of_a_head_since_about_1_April_2004(string from) =>
        Needed(from, "2006-11-22", "unknown", "unknown", "unknown").Should().Contain([FactName.AppointmentFrom, FactName.TrainingStarted, FactName.TrainingAwarded]);

    /// <summary>After four years the law is not verified. A course that was never completed is not awarded either, and that it may be open changes nothing.</summary>
    [Theory]
    [InlineData("never", new FactName[0])]
    [InlineData("unknown", new[] { FactName.TrainingAwarded })]
    public void After_the_fourth_anniversary(string completed, FactName[] needed) =>
        Needed("2004-04-01", "2009-03-31", "2004-03-01", completed, "unknown").Should().BeEquivalentTo(needed);

    private static IEnumerable<FactName> Needed(string from, string on, string started, string completed, string awarded) =>
        Verdict(
            new Appointment("a1", Role.Head, School(CommunitySchool), Fact(from)),
            on,
            new Training(Qualification.Npqh, FactDate.Never, started: Fact(started), completed: Fact(completed), awarded: Fact(awarded))).Needed.Select(path => path.Fact);
}
