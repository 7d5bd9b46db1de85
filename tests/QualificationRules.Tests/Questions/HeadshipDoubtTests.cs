using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Heads of whom not everything is known, and the law of which not everything is verified.</summary>
public sealed class HeadshipDoubtTests
{
    [Fact]
    public void After_the_fourth_anniversary_the_law_is_not_verified_and_no_fact_would_decide()
    {
        var verdict = Verdict(Head("2006-09-01"), "2010-09-02", Course(Qualification.Npqh, "2006-01-10", "never"));

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        verdict.Needed.Should().BeEmpty();
        verdict.Deadline.Should().BeNull();
        verdict.Reasons.Where(reason => reason.Holds == Truth.Unknown).Select(reason => reason.Code).Should().Equal("transitional-allowance-applies");
        verdict.Advice.Should().ContainSingle().Which.Code.Should().Be("allowance-not-verified");
    }

    [Theory]
    [InlineData("2003-12-01/2004-03-31", Outcome.Exempt)]
    [InlineData("2003-12-01/2004-04-01", Outcome.Indeterminate)]
    [InlineData("2004-04-01/2004-06-30", Outcome.NotSatisfied)]
    public void An_imprecise_appointment_decides_where_all_its_days_agree(string appointedOn, Outcome outcome) =>
        Verdict(Head("2004-09-01", appointedOn: appointedOn), "2010-10-01").Outcome.Should().Be(outcome);

    /// <summary>A day of appointment that is given is a fact of its own, even where no more of it is known than of the first day.</summary>
    [Theory]
    [InlineData("2003-09-01/2004-08-31", Outcome.Indeterminate)]
    [InlineData(null, Outcome.NotSatisfied)]
    public void An_appointment_of_which_no_day_is_given_is_on_the_first_day_in_post(string? appointedOn, Outcome outcome)
    {
        var before = new Appointment("h0", Role.Head, School(CommunitySchool), Date("2004-04-01"));
        var head = new Appointment(
            "a1", Role.Head, School(CommunitySchool), Fact("2003-09-01/2004-08-31"), appointedOn: appointedOn is null ? null : Fact(appointedOn), continues: "h0");

        Verdict([before, head], "2010-10-01").Outcome.Should().Be(outcome);
    }

    /// <summary>Those appointed on 31 March 2004 are exempt, and those appointed the day after had begun NPQH.</summary>
    [Fact]
    public void Whoever_was_appointed_before_the_rule_needs_no_allowance() =>
        Verdict(Head("2004-09-01", appointedOn: "2004-03-31/2004-04-01"), "2005-01-01", Course(Qualification.Npqh, "2004-04-01", "never"))
            .Possible.Should().Equal(Outcome.Exempt, Outcome.Satisfied);

    /// <summary>An earlier headship excuses by its day, and where its school counts: none in Wales does.</summary>
    [Theory]
    [InlineData(null, Country.England, new[] { Outcome.Exempt, Outcome.NotSatisfied })]
    [InlineData(CommunitySchool, Country.England, new[] { Outcome.Exempt, Outcome.NotSatisfied })]
    [InlineData(CommunitySchool, Country.Wales, new[] { Outcome.NotSatisfied })]
    public void An_earlier_headship_that_may_be_from_before_the_rule_leaves_open_what_its_school_does(int? type, Country country, Outcome[] possible)
    {
        var school = new School("100002", type is { } code ? EstablishmentType.FromCode(code) : null, country);

        Verdict([new("h0", Role.Head, school, Fact("2003-09-01/2004-08-31"), Date("2005-08-31")), Head("2006-09-01")], "2007-10-01").Possible.Should().Equal(possible);
    }

    [Fact]
    public void What_is_needed_is_named()
    {
        Verdict(Head("2004-09-01", appointedOn: "2003-12-01/2004-04-01"), "2010-10-01").Needed.Should().Equal(new FactPath(FactName.AppointmentAppointedOn));
        Verdict(Head("2006-09-01"), "2007-10-01", Course(Qualification.Npqh, "2006-08-01/2006-10-31", "never")).Needed
            .Should().Equal(new FactPath(FactName.TrainingStarted), new FactPath(FactName.TrainingCompleted), new FactPath(FactName.TrainingEnrolled));
        Verdict(new StaffRecord(QualifiedTeacher, [Head("2006-09-01")], [], appointmentsComplete: false), "2007-10-01").Needed.Should().Equal(new FactPath(FactName.AppointmentsComplete));
        Verdict(new StaffRecord(QualifiedTeacher, [Head("2006-09-01")]), "2007-10-01").Needed.Should().Equal(new FactPath(FactName.TrainingComplete));
        Verdict(new StaffRecord(QualifiedTeacher), "2007-10-01").Needed.Should().Equal(new FactPath(FactName.Appointments));
    }

    /// <summary>Whichever day of April it was, an NPQH that is not listed lets them serve or not.</summary>
    [Theory]
    [InlineData("2005-04-01/2005-04-30")]
    [InlineData("2005-04-30")]
    public void The_day_of_appointment_is_not_needed_where_no_value_of_it_alone_changes_what_is_possible(string from) =>
        Verdict(new StaffRecord(QualifiedTeacher, [new("a1", Role.Head, School(CommunitySchool), Fact(from))]), "2009-01-01").Needed.Should().Equal(new FactPath(FactName.TrainingComplete));

    /// <summary>Of someone appointed between 1 April and 1 June 2004 the start does, and of nobody else: until then they are exempt, and later they had begun. The completion bounds the start.</summary>
    [Fact]
    public void The_start_of_an_NPQH_is_needed_where_the_appointment_may_be_in_the_first_days_of_the_rule() =>
        Verdict(Head("2008-01-01", appointedOn: "2003-01-01/2008-01-01"), "2008-02-01", Course(Qualification.Npqh, "2003-06-01/2004-06-01", "never"))
            .Needed.Select(path => path.Fact).Should().BeEquivalentTo([FactName.AppointmentAppointedOn, FactName.TrainingStarted, FactName.TrainingCompleted]);

    /// <summary>What never started cannot be awarded, whatever other courses there may be.</summary>
    [Theory]
    [InlineData("2005-01-01", "2009-01-01")]
    [InlineData("2009-09-01", "2010-01-01")]
    public void The_award_of_a_course_that_never_started_is_not_needed(string from, string on) =>
        Verdict(
            new StaffRecord(QualifiedTeacher, [Head(from)], [new(Qualification.ScottishStandardForHeadship, started: FactDate.Never, completed: FactDate.Never)], trainingComplete: false),
            on).Needed.Should().Equal(new FactPath(FactName.TrainingComplete));

    [Theory]
    [InlineData(Qualification.Npqh, "2009-12-31", Outcome.NotSatisfied)]
    [InlineData(Qualification.Npqh, "2010-01-01", Outcome.Satisfied)]
    [InlineData(Qualification.EeaHeadship, "2009-12-31", Outcome.NotSatisfied)]
    [InlineData(Qualification.EeaHeadship, "2010-01-01", Outcome.Satisfied)]
    public void A_qualification_is_held_from_the_day_of_its_award(Qualification qualification, string on, Outcome outcome) =>
        Verdict(Head("2009-09-01"), on, Course(qualification, "2008-01-10", "2010-01-01")).Outcome.Should().Be(outcome);

    [Fact]
    public void Courses_that_are_not_listed_may_have_led_to_any_qualification() =>
        Verdict(new StaffRecord(QualifiedTeacher, [Head("2009-09-01")], [], trainingComplete: false), "2010-10-01").Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);

    [Fact]
    public void A_course_that_is_not_listed_may_have_given_a_place_on_appointment() =>
        Verdict(new StaffRecord(QualifiedTeacher, [Head("2006-09-01")], [Course(Qualification.Npqh, "2007-01-10", "never")], trainingComplete: false), "2007-10-01")
            .Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);

    /// <summary>Facts around every date of the rule: what is possible is what some choice of days gives.</summary>
    [Theory]
    [InlineData("2004-03-30/2004-04-02", "2004-04-01/2004-04-03", "2004-03-31/2004-04-02", "2004-04-01/2004-04-04", "2004-04-02")]
    [InlineData("2009-03-30/2009-04-02", "2009-03-31/2009-04-03", "2009-03-30/2009-04-01", "2010-01-01/2010-01-02", "2009-04-02")]
    [InlineData("2009-03-30/2009-04-02", "2009-04-01/2009-04-04", "2009-03-29/2009-03-31", "never", "2009-04-03")]
    [InlineData("2006-08-30/2006-09-02", "2006-09-01/2006-09-03", "2006-08-31/2006-09-03", "2010-08-31/2010-09-02", "2010-09-01")]
    [InlineData("2006-08-30/2006-09-02", "2006-09-01/2006-09-03", "2006-08-01/2006-08-03", "never", "2010-08-31")]
    [InlineData("2006-08-30/2006-09-02", "2006-09-01/2006-09-03", "2006-08-01/2006-08-03", "never", "2006-09-02")]
    public void The_possible_outcomes_are_those_of_the_days_that_the_facts_allow(string appointedOn, string begun, string started, string awarded, string day)
    {
        var possible =
            from appointed in DaysOf(appointedOn)
            from first in DaysOf(begun)
            where appointed.Earliest <= first.Earliest
            from start in DaysOf(started)
            from award in DaysOf(awarded)
            where award.IsNever || start.Earliest <= award.Earliest
            from outcome in Verdict(OnDays(appointed, first, start, award), day).Possible
            select outcome;

        Verdict(OnDays(Fact(appointedOn), Fact(begun), Fact(started), Fact(awarded)), day).Possible.Should().Equal(possible.Distinct().Order());
    }

    [Theory]
    [InlineData("2004-03-31", Outcome.NotApplicable)]
    [InlineData("2026-11-22", Outcome.NotApplicable)]
    [InlineData("2007-10-01", Outcome.Indeterminate)]
    public void Of_a_person_of_whom_nothing_is_known_the_law_alone_decides(string on, Outcome outcome) =>
        Verdict(new StaffRecord(), on).Outcome.Should().Be(outcome);

    private static StaffRecord OnDays(FactDate appointed, FactDate from, FactDate started, FactDate awarded) => new(
        QualifiedTeacher,
        [new("a1", Role.Head, School(CommunitySchool), from, appointedOn: appointed)],
        [new(Qualification.Npqh, FactDate.Unknown, started, FactDate.Unknown, awarded)]);

    private static IEnumerable<FactDate> DaysOf(string text) =>
        Fact(text) is { IsNever: false } span
            ? Enumerable.Range(0, NodaTime.Period.DaysBetween(span.Earliest, span.Latest) + 1).Select(days => FactDate.On(span.Earliest.PlusDays(days)))
            : [FactDate.Never];

    /// <summary>Who is known not to have been appointed was neither appointed before 1 April 2004, nor on NPQH on the day of appointment.</summary>
    [Fact]
    public void A_head_who_was_never_appointed_is_not_excused_by_the_day_of_appointment()
    {
        Verdict([NeverAppointed("2003-09-01")], "2005-09-01").Outcome.Should().Be(Outcome.NotSatisfied);
        Verdict([NeverAppointed("2006-09-01")], "2007-09-01", Course(Qualification.Npqh, "2006-01-10", "never")).Outcome.Should().Be(Outcome.NotSatisfied);
        Verdict([NeverAppointed("2006-09-01")], "2007-09-01", Course(Qualification.Npqh, "2006-01-10", "2007-09-01")).Outcome.Should().Be(Outcome.Satisfied);
    }

    /// <summary>A day of appointment that may be the first day in post, and else would be after it, is that day.</summary>
    [Theory]
    [InlineData("2004-03-31", Outcome.Exempt)]
    [InlineData("2004-04-01", Outcome.NotSatisfied)]
    public void An_appointment_is_no_later_than_the_first_day_in_post(string from, Outcome outcome) =>
        Verdict(Head(from, appointedOn: from + "/2004-12-31"), "2005-09-01").Outcome.Should().Be(outcome);

    private static Appointment NeverAppointed(string from) => new("a1", Role.Head, School(CommunitySchool), Date(from), appointedOn: FactDate.Never);
}
