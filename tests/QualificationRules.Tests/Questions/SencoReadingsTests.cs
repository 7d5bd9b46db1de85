using FluentAssertions;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What contested words of the SENCO regulations give, read otherwise.</summary>
public sealed class SencoReadingsTests
{
    [Fact]
    public void Read_strictly_only_service_before_2009_excuses()
    {
        var record = Record(Senco("2019-01-01"), EarlierSenco("2015-09-01", "2018-12-31"));

        var literal = Ask.SencoQualification(record, "2026-11-22");
        var strict = Ask.SencoQualification(record, "2026-11-22", new Readings { PriorService = PriorService.Before2009 });

        literal.Outcome.Should().Be(Outcome.Exempt);
        literal.Contested.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PriorService = PriorService.Before2009, Clock = (Clock?)null, LeapDay = (LeapDay?)null, Outcome = Outcome.NotSatisfied });
        That(strict).Is(Outcome.NotSatisfied).WithDeadline(Date("2022-01-01"));
    }

    [Fact]
    public void Read_from_the_first_day_as_SENCO_the_clock_began_at_the_earlier_school()
    {
        var record = Record(Senco("2025-09-01"), EarlierSenco("2019-01-01", "2019-08-31"));

        var verdict = Ask.SencoQualification(record, "2026-11-22", new Readings { Clock = Clock.First });

        That(verdict).Is(Outcome.NotSatisfied).WithDeadline(Date("2022-01-01"));
        Ask.SencoQualification(record, "2026-11-22").Deadline.Should().Be(Date("2028-09-01"));
    }
}
