using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Holding the award comes before every excuse: it is what the duty asks for, and no reading takes it away.</summary>
public sealed class HoldingBeforeExcusesTests
{
    private const string EarlierService = "earlier-service-more-than-twelve-months";
    private const string Before2009 = "service-before-2009-09-01-more-than-twelve-months";

    /// <summary>SENCO elsewhere for more than three years before, and a NASENCO awarded on 1 June 2020.</summary>
    [Theory]
    [InlineData("2020-05-31", Outcome.Exempt, true)]
    [InlineData("2020-06-01", Outcome.Satisfied, false)]
    [InlineData("2026-11-22", Outcome.Satisfied, false)]
    public void With_earlier_service(string on, Outcome outcome, bool contested) =>
        Holds(Ask.SencoQualification(Record(NewSenco("2019-01-01"), EarlierSenco("2015-09-01", "2018-12-31")).With(Nasenco("2019-03-01", "2020-05-01", "2020-06-01")), on), outcome, EarlierService, contested);

    /// <summary>In post since 2008, at first too short a time, from 1 September 2014 excused whatever the time.</summary>
    [Theory]
    [InlineData("2014-08-31", Outcome.NotSatisfied, "2012-09-01")]
    [InlineData("2014-09-01", Outcome.Exempt, null)]
    [InlineData("2015-05-31", Outcome.Exempt, null)]
    [InlineData("2015-06-01", Outcome.Satisfied, null)]
    public void In_post_since_2008(string on, Outcome outcome, string? deadline)
    {
        var verdict = Ask.SencoQualification(Record(Senco("2008-10-01", type: CommunitySchool)).With(Nasenco("2014-10-01", "2015-05-01", "2015-06-01")), on);

        verdict.Outcome.Should().Be(outcome);
        Iso(verdict.Deadline).Should().Be(deadline);
    }

    /// <summary>More than twelve months before 1 September 2009, its own days included.</summary>
    [Theory]
    [InlineData("2012-05-31", Outcome.Exempt)]
    [InlineData("2012-06-01", Outcome.Satisfied)]
    public void With_experience_in_2009(string on, Outcome outcome) =>
        Holds(Ask.SencoQualification(Record(Senco("2008-08-31", type: CommunitySchool)).With(Nasenco("2011-10-01", "2012-05-01", "2012-06-01")), on), outcome, Before2009, contested: false);

    /// <summary>Where nothing excuses, the deadline is given with the award too.</summary>
    [Theory]
    [InlineData("2025-05-31", Outcome.Pending)]
    [InlineData("2025-06-01", Outcome.Satisfied)]
    public void With_no_excuse_there_is_a_deadline(string on, Outcome outcome) =>
        That(Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2023-10-01", "2025-05-01", "2025-06-01")), on)).Is(outcome).WithDeadline(Date("2026-09-01"));

    /// <summary>An excuse that rests on an open link is not known, and the award is held all the same.</summary>
    [Fact]
    public void An_excuse_that_rests_on_an_open_link_is_not_known()
    {
        var verdict = Ask.SencoQualification(Record(Senco("2019-01-01"), EarlierSenco("2015-09-01", "2018-12-31")).With(Nasenco("2019-03-01", "2020-05-01", "2020-06-01")), "2026-11-22");

        That(verdict).Is(Outcome.Satisfied).WithoutDeadline().Needs().Because(EarlierService, Truth.Unknown);
    }

    private static void Holds(Verdict verdict, Outcome outcome, string excuse, bool contested)
    {
        That(verdict).Is(outcome).WithoutDeadline().Because(excuse, Truth.True);
        verdict.Contested.IsEmpty.Should().Be(!contested);
    }
}
