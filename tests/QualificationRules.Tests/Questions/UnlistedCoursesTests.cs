using FluentAssertions;
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

    /// <summary>Beside a NASENCO that was begun too late another may count: one in the record of which the award is not known, or one that is missing.</summary>
    [Theory]
    [InlineData(true, new[] { FactName.TrainingAwarded })]
    [InlineData(false, new[] { FactName.TrainingAwarded, FactName.TrainingComplete })]
    public void Another_course_is_asked_for_beside_one_that_does_not_count(bool complete, FactName[] needed)
    {
        var record = new StaffRecord(
            QualifiedTeacher,
            [Senco("2020-09-01")],
            [Nasenco("2024-09-02", "2025-07-01", "2025-09-01"), new(Qualification.Nasenco, started: Date("2022-01-10"), completed: Date("2023-01-10"))],
            trainingComplete: complete);

        Ask.SencoQualification(record, "2026-11-22").Needed.Select(path => path.Fact).Should().BeEquivalentTo(needed);
    }

    [Fact]
    public void A_starter_of_2023_24_may_have_begun_either_course() =>
        Ask.SencoTransition(With("2024-01-08"), "2026-11-22").Possible.Should().Equal(Outcome.NotApplicable, Outcome.Satisfied, Outcome.NotSatisfied);

    /// <summary>Where a course cannot count, whatever its award, the reason is why, and not that the award is not known.</summary>
    [Theory]
    [InlineData(Qualification.NpqSenco, "2024-01-01", true, "npq-senco-commenced-from-2024-09-01", "The course of their NPQ for SENCOs was not commenced on or after 1 September 2024: it started on 1 January 2024.")]
    [InlineData(Qualification.NpqSenco, "2025-01-01", false, "npq-senco-by-listed-provider", "Their NPQ for SENCOs is from a provider that is not listed in Schedule A1.")]
    [InlineData(Qualification.Nasenco, "2024-09-01", true, "nasenco-commenced-before-2024-09-01", "The course leading to their NASENCO was not commenced before 1 September 2024: it started on 1 September 2024.")]
    [InlineData(Qualification.Nasenco, "2024-01-01", false, "nasenco-by-recognised-body", "Their NASENCO is from a body that is not recognised.")]
    public void The_reason_is_the_limb_that_fails_for_certain(Qualification qualification, string started, bool listed, string code, string text)
    {
        var record = Record(Senco("2023-09-01")).With(new Training(qualification, started: Date(started), recognisedBody: listed, listedProvider: listed));

        var verdict = Ask.SencoQualification(record, "2026-11-22");

        verdict.Outcome.Should().Be(Outcome.NotSatisfied);
        verdict.Reasons.Where(reason => reason.Holds == Truth.Unknown).Should().BeEmpty();
        verdict.Reason(code).Should().Be(text);
    }

    private static StaffRecord With(string from) => new(QualifiedTeacher, [Senco(from)], [], trainingComplete: false);
}
