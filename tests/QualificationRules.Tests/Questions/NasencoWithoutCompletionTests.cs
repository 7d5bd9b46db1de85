using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>A NASENCO has to be completed before 1 September 2027; a completion that is not recorded lies on or before the award.</summary>
public sealed class NasencoWithoutCompletionTests
{
    [Theory]
    [InlineData("2027-08-31", new[] { Outcome.Satisfied })]
    [InlineData("2027-09-01", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("2027-09-02", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    public void An_award_from_1_September_2027_leaves_open_whether_it_was_completed_in_time(string awarded, Outcome[] possible)
    {
        var verdict = Ask.SencoQualification(Record(Senco("2024-09-01")).With(Nasenco("2024-05-01", "unknown", awarded)), "2027-11-01");

        verdict.Possible.Should().Equal(possible);
        verdict.Needed.Should().Equal(possible.Length > 1 ? [new FactPath(FactName.TrainingCompleted)] : []);
    }

    [Theory]
    [InlineData("2027-08-31", Outcome.Satisfied)]
    [InlineData("2027-09-01", Outcome.NotSatisfied)]
    public void Completion_and_not_award_is_tested(string completed, Outcome outcome) =>
        Ask.SencoQualification(Record(Senco("2024-09-01")).With(Nasenco("2024-05-01", completed, "2027-10-01")), "2027-11-01").Outcome.Should().Be(outcome);
}
