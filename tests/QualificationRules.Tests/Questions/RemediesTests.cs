using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>What would change the outcome: the smallest changes of facts that are still open, with the earliest date.</summary>
public sealed class RemediesTests
{
    [Fact]
    public void A_NASENCO_under_way_has_to_be_awarded_and_an_NPQ_would_take_eighteen_months() =>
        Ask.SencoQualification(Record(Senco("2025-09-01")).With(Nasenco("2024-08-05", "never", "never")), "2026-11-22").Remedies.Should().BeEquivalentTo(
            new object[]
            {
                new { Changes = new[] { new FactPath(FactName.TrainingAwarded, 0) }, NewCourse = (Qualification?)null, EarliestOn = Date("2026-11-22") },
                new { Changes = Array.Empty<FactPath>(), NewCourse = (Qualification?)Qualification.NpqSenco, EarliestOn = Date("2028-05-22") },
            });

    [Theory]
    [InlineData("2027-08-31", 2)]
    [InlineData("2027-09-01", 1)]
    public void A_NASENCO_that_can_no_longer_be_completed_in_time_is_none(string on, int remedies) =>
        Ask.SencoQualification(Record(Senco("2025-09-01")).With(Nasenco("2024-08-05", "never", "never")), on).Remedies.Should().HaveCount(remedies);

    [Fact]
    public void An_NPQ_under_way_can_end_eighteen_months_after_its_start() =>
        Ask.SencoQualification(Record(Senco("2023-09-01")).With(NpqSenco("2025-10-13", "never")), "2026-11-22").Remedies[0].Should().BeEquivalentTo(
            new { Changes = new[] { new FactPath(FactName.TrainingAwarded, 0) }, EarliestOn = Date("2027-04-13") });

    [Theory]
    [InlineData("2024-08-31", Qualification.Nasenco, Qualification.NpqSenco)]
    [InlineData("2024-09-01", Qualification.NpqSenco)]
    public void The_courses_to_start_are_those_that_would_count_the_soonest_first(string on, params Qualification[] courses) =>
        Ask.SencoQualification(Record(Senco("2022-09-01")), on).Remedies.Select(remedy => remedy.NewCourse).Should().Equal(courses.Select(course => (Qualification?)course));

    [Fact]
    public void An_NPQ_that_starts_before_it_counts_is_none_and_one_that_starts_then_is() =>
        Ask.SencoTransition(Record(Senco("2023-09-01")), "2024-03-01").Remedies.Should().ContainSingle().Which.EarliestOn.Should().Be(Date("2024-09-01"));

    [Fact]
    public void An_award_that_is_recorded_for_a_day_to_come_cannot_be_had_sooner_and_needs_no_other_course() =>
        Ask.SencoQualification(Record(Senco("2025-09-01")).With(Nasenco("2024-02-01", "2026-12-01", "2027-01-10")), "2026-11-22").Remedies.Should().BeEmpty();

    [Fact]
    public void A_post_that_ends_before_any_course_can_leaves_no_remedy() =>
        Ask.SencoQualification(Record(Senco("2023-09-01", "2027-08-31")), "2026-11-22").Remedies.Should().BeEmpty();

    [Theory]
    [InlineData(true, true, true, "")]
    [InlineData(true, true, false, "AppointmentTeachesAtSchool/1")]
    [InlineData(true, false, true, "TeacherInduction/0")]
    [InlineData(true, false, false, "TeacherInduction/0 AppointmentTeachesAtSchool/1")]
    [InlineData(false, true, true, "TeacherQtsHeldFrom/0")]
    [InlineData(false, true, false, "TeacherQtsHeldFrom/0 AppointmentTeachesAtSchool/1")]
    [InlineData(false, false, true, "TeacherQtsHeldFrom/0 TeacherInduction/0")]
    [InlineData(false, false, false, "TeacherQtsHeldFrom/0 TeacherInduction/0 AppointmentTeachesAtSchool/1")]
    public void Every_limb_that_fails_has_to_change_and_no_other(bool qualified, bool inducted, bool teaches, string changes)
    {
        var teacher = new TeacherStatus(qualified ? Date("2024-07-01") : FactDate.Never, induction: inducted ? InductionStatus.Exempt : qualified ? InductionStatus.InProgress : InductionStatus.None);
        var record = Record(EarlierSenco("2018-01-01", "2019-12-31"), Senco("2020-01-01", type: CommunitySchool, teaches: teaches)).With(teacher);

        var remedies = Ask.SencoAppointment(record, "2026-11-22").Remedies;

        remedies.Select(remedy => (string.Join(' ', remedy.Changes.Select(path => $"{path.Fact}/{path.Index}")), remedy.NewCourse, remedy.EarliestOn))
            .Should().Equal(changes.Length == 0 ? [] : [(changes, null, Date("2026-11-22"))]);
    }

    [Fact]
    public void A_NASENCO_under_way_can_be_awarded_any_day() =>
        Ask.SencoQualification(Record(Senco("2023-09-01")).With(Nasenco("2024-08-05", "never", "never")), "2024-12-01").Remedies[0].EarliestOn.Should().Be(Date("2024-12-01"));

    [Fact]
    public void Guidance_that_can_still_be_followed_asks_for_a_start_only() =>
        Ask.SencoTransition(Record(Senco("2023-09-01")), "2025-03-01").Remedies.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { NewCourse = (Qualification?)Qualification.NpqSenco, EarliestOn = Date("2025-03-01") });

    [Fact]
    public void Guidance_that_was_missed_cannot_be_followed_any_more() =>
        Ask.SencoTransition(Record(Senco("2023-09-01")), "2026-11-22").Remedies.Should().BeEmpty();

    [Fact]
    public void What_is_satisfied_needs_none() =>
        Ask.SencoQualification(Record(Senco("2012-09-01")).With(Nasenco("2013-01-15", "2014-02-28", "2014-02-28")), "2026-11-22").Remedies.Should().BeEmpty();

    [Fact]
    public void What_does_not_apply_needs_none() => Ask.SencoQualification(Record(Senco("2013-01-01", type: CommunitySchool)), "2012-01-01").Remedies.Should().BeEmpty();

    /// <summary>Completed before 1 September 2027, a NASENCO counts whenever it is awarded.</summary>
    [Fact]
    public void A_NASENCO_completed_in_time_can_be_awarded_after_1_September_2027() =>
        Ask.SencoQualification(Record(Senco("2027-01-01")).With(Nasenco("2023-01-10", "2024-01-10", "never")), "2028-01-01").Remedies[0].Should().BeEquivalentTo(
            new { Changes = new[] { new FactPath(FactName.TrainingAwarded, 0) }, NewCourse = (Qualification?)null, EarliestOn = Date("2028-01-01") });

    /// <summary>A completion that is recorded for a day to come is no earlier than the award.</summary>
    [Fact]
    public void A_NASENCO_that_will_be_completed_can_be_awarded_from_that_day() =>
        Ask.SencoQualification(Record(Senco("2021-01-01")).With(Nasenco("2021-01-01", "2027-01-01", "never")), "2021-01-01").Remedies
            .Should().ContainEquivalentOf(new { Changes = new[] { new FactPath(FactName.TrainingAwarded, 0) }, NewCourse = (Qualification?)null, EarliestOn = Date("2027-01-01") });

    [Fact]
    public void A_course_that_was_never_begun_cannot_be_awarded() =>
        Ask.SencoQualification(Record(Senco("2016-01-01")).With(Nasenco("never", "never", "never")), "2023-01-01").Remedies.Select(remedy => remedy.NewCourse)
            .Should().Equal(Qualification.Nasenco, Qualification.NpqSenco);

    [Fact]
    public void An_award_that_can_come_and_a_new_course_are_both_given_the_fewest_changes_first() =>
        Ask.SencoQualification(Record(Senco("2016-01-01")).With(Nasenco("2022-09-01", "never", "never")), "2023-01-01").Remedies
            .Select(remedy => (remedy.Changes.Length, remedy.NewCourse, remedy.EarliestOn)).Should().Equal(
                (0, Qualification.Nasenco, Date("2023-01-01")), (1, null, Date("2023-01-01")), (0, Qualification.NpqSenco, Date("2026-03-01")));
}
