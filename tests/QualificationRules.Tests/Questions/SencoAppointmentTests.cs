using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>May this person be the SENCO here? Day before, on, and day after each date that the rule turns on.</summary>
public sealed class SencoAppointmentTests
{
    private static readonly Appointment Post = Senco("2009-08-01", type: CommunitySchool);

    [Theory]
    [InlineData("2009-08-31", Outcome.NotApplicable)]
    [InlineData("2009-09-01", Outcome.Satisfied)]
    [InlineData("2009-09-02", Outcome.Satisfied)]
    public void The_rule_begins_on_1_September_2009(string on, Outcome outcome) =>
        Ask.SencoAppointment(Record(Post), on).Outcome.Should().Be(outcome);

    /// <summary>Also where earlier posts may be missing from the record.</summary>
    [Theory]
    [InlineData("2014-08-31", true, Outcome.NotApplicable)]
    [InlineData("2014-09-01", true, Outcome.Satisfied)]
    [InlineData("2014-08-31", false, Outcome.NotApplicable)]
    [InlineData("2014-09-01", false, Outcome.Satisfied)]
    public void Academies_are_reached_from_1_September_2014(string on, bool allPosts, Outcome outcome) =>
        Ask.SencoAppointment(new StaffRecord(QualifiedTeacher, [Senco("2012-09-01", type: AcademyConverter)], [], appointmentsComplete: allPosts), on).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2026-09-02", Outcome.NotSatisfied)]
    [InlineData("2026-09-01", Outcome.Satisfied)]
    [InlineData("2026-08-31", Outcome.Satisfied)]
    public void QTS_counts_from_the_day_it_is_held(string heldFrom, Outcome outcome) =>
        Ask.SencoAppointment(Record(Post).With(new TeacherStatus(Date(heldFrom), induction: InductionStatus.Exempt)), "2026-09-01").Outcome.Should().Be(outcome);

    [Fact]
    public void QTS_by_partial_access_alone_does_not_count() =>
        Ask.SencoAppointment(Record(Post).With(new TeacherStatus(Date("2017-01-01"), qtsByPartialAccess: true, induction: InductionStatus.Exempt)), "2026-09-01")
            .Failing().Should().Equal("head-of-the-school", "qualified-teacher");

    [Theory]
    [InlineData("2019-01-31", Outcome.NotSatisfied)]
    [InlineData("2019-02-01", Outcome.Satisfied)]
    [InlineData("2026-03-31", Outcome.Satisfied)]
    [InlineData("2026-04-01", Outcome.NotSatisfied)]
    public void QTLS_counts_while_membership_lasts_and_needs_no_induction(string on, Outcome outcome) =>
        Ask.SencoAppointment(Record(Post).With(new TeacherStatus(FactDate.Never, qtls: [new(Date("2019-02-01"), Date("2026-03-31"))], induction: InductionStatus.None)), on)
            .Outcome.Should().Be(outcome);

    // SI 2012/1115 Sch 1 para 1: a teacher already qualified on 7 May 1999 need not serve induction.
    [Theory]
    [InlineData("1999-05-06", Outcome.Satisfied)]
    [InlineData("1999-05-07", Outcome.Satisfied)]
    [InlineData("1999-05-08", Outcome.NotSatisfied)]
    public void Induction_is_required_of_teachers_qualified_after_7_May_1999(string heldFrom, Outcome outcome) =>
        Ask.SencoAppointment(Record(Post).With(new TeacherStatus(Date(heldFrom), induction: InductionStatus.None)), "2026-09-01").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(InductionStatus.None, Outcome.NotSatisfied)]
    [InlineData(InductionStatus.RequiredToComplete, Outcome.NotSatisfied)]
    [InlineData(InductionStatus.InProgress, Outcome.NotSatisfied)]
    [InlineData(InductionStatus.Failed, Outcome.NotSatisfied)]
    [InlineData(InductionStatus.FailedInWales, Outcome.NotSatisfied)]
    [InlineData(InductionStatus.Exempt, Outcome.Satisfied)]
    [InlineData(InductionStatus.Passed, Outcome.Satisfied)]
    public void Induction_is_done_when_passed_or_exempt(InductionStatus induction, Outcome outcome) =>
        Ask.SencoAppointment(Record(Post).With(new TeacherStatus(Date("2024-07-01"), induction: induction)), "2026-09-01").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2026-08-31", Outcome.NotSatisfied)]
    [InlineData("2026-09-01", Outcome.Satisfied)]
    [InlineData("2026-09-02", Outcome.Satisfied)]
    public void Induction_passed_on_a_day_counts_from_that_day(string on, Outcome outcome) =>
        Ask.SencoAppointment(Record(Post).With(new TeacherStatus(Date("2024-07-01"), induction: InductionStatus.Passed, inductionCompletedOn: Date("2026-09-01"))), on)
            .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("100001", Capacity.Substantive, Outcome.Satisfied)]
    [InlineData("100001", Capacity.Acting, Outcome.Satisfied)]
    [InlineData("100002", Capacity.Substantive, Outcome.NotSatisfied)]
    public void The_head_or_acting_head_of_the_same_school_needs_nothing_else(string urn, Capacity capacity, Outcome outcome)
    {
        var head = new Appointment("h1", Role.Head, School(CommunitySchool, urn), Date("2020-01-01"), capacity: capacity);

        Ask.SencoAppointment(Record(Senco("2020-01-01", type: CommunitySchool, teaches: false), head).With(TeacherStatus.NotATeacher), "2026-09-01").Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2019-12-31", Outcome.NotSatisfied)]
    [InlineData("2020-01-01", Outcome.Satisfied)]
    [InlineData("2024-08-31", Outcome.Satisfied)]
    [InlineData("2024-09-01", Outcome.NotSatisfied)]
    public void Both_ends_of_a_headship_are_days_in_it(string on, Outcome outcome)
    {
        var head = new Appointment("h1", Role.Head, School(CommunitySchool), Date("2020-01-01"), Fact("2024-08-31"));

        Ask.SencoAppointment(Record(Post, head).With(TeacherStatus.NotATeacher), on).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2024-08-31", Outcome.Indeterminate)]
    [InlineData("2024-09-01", Outcome.Satisfied)]
    [InlineData("2024-09-02", Outcome.Satisfied)]
    public void A_headship_that_another_goes_on_from_began_no_later_than_that(string on, Outcome outcome)
    {
        var head = new Appointment("h1", Role.Head, School(CommunitySchool), FactDate.Unknown);
        var elsewhere = new Appointment("h2", Role.Head, School(CommunitySchool, "100002"), Date("2024-09-01"), continues: "h1");

        Ask.SencoAppointment(Record(Post, head, elsewhere).With(TeacherStatus.NotATeacher), on).Outcome.Should().Be(outcome);
    }

    /// <summary>A setting in no register, such as a private nursery, is no school that is in one: whoever is its head is not the school's.</summary>
    [Fact]
    public void The_head_of_a_setting_in_no_register_is_not_the_head_of_the_school() =>
        Ask.SencoAppointment(
            new(TeacherStatus.NotATeacher, [Senco("2023-09-01"), new Appointment("head", Role.Head, new(establishmentType: EstablishmentType.InNoRegister), Date("2020-09-01"))], []), "2025-01-01")
            .Outcome.Should().Be(Outcome.NotSatisfied);

    [Fact]
    public void Every_limb_that_fails_is_named() =>
        Ask.SencoAppointment(Record(Senco("2020-01-01", type: CommunitySchool, teaches: false)).With(TeacherStatus.NotATeacher), "2026-09-01")
            .Failing().Should().Equal("head-of-the-school", "qualified-teacher", "induction-done-or-not-required", "works-as-teacher-at-the-school");

    [Fact]
    public void What_is_not_known_is_not_false()
    {
        var verdict = Ask.SencoAppointment(new StaffRecord(TeacherStatus.NotKnown, [Senco("2020-01-01", type: CommunitySchool)], []), "2026-09-01");

        verdict.Outcome.Should().Be(Outcome.Indeterminate);
        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        verdict.Needed.Should().Equal(new FactPath(FactName.TeacherQtsHeldFrom));
    }

    /// <summary>In post since some day of November, at a school of which the type is not known.</summary>
    [Theory]
    [InlineData("2026-10-31", null, new[] { Outcome.NotApplicable })]
    [InlineData("2026-11-01", null, new[] { Outcome.NotApplicable, Outcome.Satisfied })]
    [InlineData("2026-11-22", null, new[] { Outcome.NotApplicable, Outcome.Satisfied })]
    [InlineData("2026-11-30", null, new[] { Outcome.NotApplicable, Outcome.Satisfied })]
    [InlineData("2026-11-30", AcademyConverter, new[] { Outcome.Satisfied })]
    [InlineData("2026-11-29", AcademyConverter, new[] { Outcome.NotApplicable, Outcome.Satisfied })]
    [InlineData("2026-12-01", PupilReferralUnit, new[] { Outcome.NotApplicable })]
    public void An_imprecise_start_at_a_school_of_any_type_leaves_what_each_day_gives(string on, int? type, Outcome[] possible)
    {
        var school = new School("100001", type is { } code ? EstablishmentType.FromCode(code) : null);
        var record = Record(new Appointment("a1", Role.Senco, school, FactDate.InMonth(2026, 11), teachesAtSchool: true));

        var verdict = Ask.SencoAppointment(record, on);

        Possible(verdict).Should().Equal(possible);
    }

    /// <summary>A head of the same school may be its SENCO; a school without a URN may be the same.</summary>
    [Theory]
    [InlineData("100001", "2026-11-01/2026-11-22", new[] { Outcome.Satisfied })]
    [InlineData("100002", "2026-11-01/2026-11-22", new[] { Outcome.NotSatisfied })]
    [InlineData(null, "2026-11-01/2026-11-22", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("100001", "2026-11-01/2026-11-23", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("100002", "2026-11-01/2026-11-23", new[] { Outcome.NotSatisfied })]
    [InlineData(null, "2026-11-01/2026-11-23", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData(null, "2026-11-23", new[] { Outcome.NotSatisfied })]
    public void A_headship_of_which_school_or_start_is_not_known_leaves_what_each_gives(string? urn, string from, Outcome[] possible)
    {
        var head = new Appointment("h1", Role.Head, new School(urn), Fact(from));

        Possible(Ask.SencoAppointment(Record(Senco("2024-09-01", teaches: false), head), "2026-11-22")).Should().Equal(possible);
    }

    [Theory]
    [InlineData("2026-11-01/2026-11-22", new[] { Outcome.Satisfied })]
    [InlineData("2026-11-01/2026-11-23", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("2026-11-22/2026-11-23", new[] { Outcome.Satisfied, Outcome.NotSatisfied })]
    [InlineData("2026-11-23/2026-11-30", new[] { Outcome.NotSatisfied })]
    public void Induction_is_complete_from_the_day_on_which_it_was(string completed, Outcome[] possible)
    {
        var teacher = new TeacherStatus(Date("2005-07-01"), induction: InductionStatus.Passed, inductionCompletedOn: Fact(completed));

        Possible(Ask.SencoAppointment(Record(Senco("2024-09-01", type: CommunitySchool)).With(teacher), "2026-11-22")).Should().Equal(possible);
    }

    private static ImmutableArray<Outcome> Possible(Verdict verdict) => verdict.Possible.IsEmpty ? [verdict.Outcome] : verdict.Possible;

    /// <summary>Of whom no post is known, one as SENCO of the school they head may be theirs: then they need not be a teacher.</summary>
    [Fact]
    public void Who_is_no_teacher_may_be_the_SENCO_where_they_may_be_the_head() =>
        new Evaluator().Evaluate(Question.SencoAppointment, new StaffRecord(TeacherStatus.NotATeacher), Date("2026-11-22")).Possible
            .Should().Equal(Outcome.NotApplicable, Outcome.Satisfied, Outcome.NotSatisfied);
}
