using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Of courses that a record may lack, either award may be held, and either course may have been begun, from the day on which it can.</summary>
public sealed class UnlistedCoursesTests
{
    [Theory]
    [InlineData("2024-08-31", "nasenco-awarded")]
    [InlineData("2026-11-22", "nasenco-awarded, npq-senco-awarded")]
    public void Either_award_may_be_held(string on, string notKnown)
    {
        var verdict = Ask.SencoQualification(With("2020-09-01"), on);

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        string.Join(", ", verdict.Reasons.Where(reason => reason.Holds == Truth.Unknown).Select(reason => reason.Code)).Should().Be(notKnown);
    }

    [Fact]
    public void A_starter_of_2023_24_may_have_begun_either_course() =>
        Ask.SencoTransition(With("2024-01-08"), "2026-11-22").Possible.Should().Equal(Outcome.NotApplicable, Outcome.Satisfied, Outcome.NotSatisfied);

    private static StaffRecord With(string from) => new(QualifiedTeacher, [Senco(from)], [], trainingComplete: false);
}
