using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using Ask = QualificationRules.Tests.Support.Ask;

namespace QualificationRules.Tests.Questions;

/// <summary>Of the facts that are needed, the one comes first whose worst value leaves the fewest outcomes, then the fewest on average, then the one that people know best.</summary>
public sealed class MostDecisiveFirstTests
{
    private static readonly School NotKnown = new("100001");
    private static readonly FactDate November2023 = FactDate.InMonth(2023, 11);

    [Fact]
    public void The_type_of_school_leaves_one_outcome_or_two_and_courses_that_may_be_missing_all_three() =>
        Needed(Senco(NotKnown, Date("2023-09-01")), trainingComplete: false)
            .Should().Equal(FactName.SchoolEstablishmentType, FactName.TrainingComplete);

    [Fact]
    public void An_award_leaves_one_outcome_or_two_and_the_start_always_two() =>
        Needed(Senco(School(), November2023), training: new Training(Qualification.Nasenco, started: Date("2022-01-10"), completed: Date("2023-01-10")))
            .Should().Equal(FactName.TrainingAwarded, FactName.AppointmentFrom);

    [Fact]
    public void The_end_of_a_post_says_whether_the_rule_applies_and_its_start_only_whether_the_time_is_over() =>
        Needed(Senco(School(), November2023, FactDate.InMonth(2026, 11))).Should().Equal(FactName.AppointmentUntil, FactName.AppointmentFrom);

    [Fact]
    public void The_type_of_school_goes_before_the_award_and_both_before_the_start() =>
        Needed(Senco(NotKnown, November2023), training: new Training(Qualification.Nasenco, started: Date("2022-01-10"), completed: Date("2023-01-10")))
            .Should().Equal(FactName.SchoolEstablishmentType, FactName.TrainingAwarded, FactName.AppointmentFrom);

    /// <summary>Whatever the start, the type of school leaves two outcomes; of a relevant school the start leaves three.</summary>
    [Fact]
    public void The_start_goes_before_the_type_of_school_where_it_settles_more() =>
        Needed(Question.SencoQualification, "2028-08-31", Senco(NotKnown, FactDate.Between(Date("2008-09-20"), Date("2028-08-31"))))
            .Should().Equal(FactName.AppointmentFrom, FactName.SchoolEstablishmentType);

    /// <summary>Both leave two outcomes at most; but a start outside the school year 2023/24 leaves one, and so do few types of school.</summary>
    [Fact]
    public void What_leaves_one_outcome_more_often_goes_first() =>
        Needed(Question.SencoTransition, "2026-01-01", Senco(NotKnown, FactDate.Unknown)).Should().Equal(FactName.AppointmentFrom, FactName.SchoolEstablishmentType);

    [Fact]
    public void Whether_posts_are_missing_says_that_they_are_exempt_and_the_start_never_more_than_that_they_may_be() =>
        Needed(Question.SencoQualification, "2015-09-01", new StaffRecord(QualifiedTeacher, [Senco(School(), FactDate.InYear(2012))], [], appointmentsComplete: false))
            .Should().Equal(FactName.AppointmentsComplete, FactName.AppointmentFrom);

    [Fact]
    public void Of_earlier_service_about_a_year_long_the_end_goes_before_the_start_that_may_be_before_the_rule() =>
        Needed(
            Question.SencoQualification,
            "2013-01-01",
            new Appointment("a1", Role.Senco, School(CommunitySchool), Date("2011-01-01"), continues: Continuation.None),
            new("a0", Role.Senco, School(CommunitySchool), FactDate.Between(Date("2009-08-30"), Date("2009-09-03")), FactDate.Between(Date("2010-08-29"), Date("2010-09-02"))))
            .Should().Equal(FactName.AppointmentUntil, FactName.AppointmentFrom);

    /// <summary>Whatever is known of the earlier post, all three outcomes are left; without more courses than are listed, two.</summary>
    [Fact]
    public void Earlier_service_that_settles_nothing_is_not_asked_for() =>
        Needed(
            Question.SencoTransition,
            "2026-01-01",
            new StaffRecord(
                QualifiedTeacher,
                [new("a1", Role.Senco, School(CommunitySchool), Date("2024-08-01")), new("a0", Role.Senco, NotKnown, Date("2023-01-01"), FactDate.Between(Date("2023-08-22"), Date("2024-08-01")))],
                [],
                trainingComplete: false))
            .Should().Equal(FactName.TrainingComplete);

    /// <summary>Enrolled after 31 August 2024, the course cannot have been started in time.</summary>
    [Fact]
    public void Of_a_NASENCO_of_which_the_completion_alone_is_known_award_start_and_enrolment_are_asked_for() =>
        NeededOfNasencoCompleted(appointmentsComplete: true).Should().Equal(FactName.TrainingAwarded, FactName.TrainingStarted, FactName.TrainingEnrolled);

    /// <summary>Long service leaves one outcome, and else there are two; the stages of the course leave a third, that they are exempt.</summary>
    [Fact]
    public void Whether_posts_are_missing_goes_before_the_stages_of_a_course() =>
        NeededOfNasencoCompleted(appointmentsComplete: false).Should().Equal(FactName.AppointmentsComplete, FactName.TrainingAwarded, FactName.TrainingStarted, FactName.TrainingEnrolled);

    [Fact]
    public void Of_a_head_appointed_long_ago_the_type_of_school_goes_before_the_first_day() =>
        Needed(Question.HeadshipQualification, "2006-01-01", new Appointment("a1", Role.Head, new School("100001"), FactDate.Unknown, appointedOn: Date("1998-01-01")))
            .Should().Equal(FactName.SchoolEstablishmentType, FactName.AppointmentFrom);

    /// <summary>Both leave one outcome or two: the day comes first, which people know better.</summary>
    [Fact]
    public void Of_a_head_appointed_about_1_April_2004_the_day_goes_before_the_posts_that_may_be_missing() =>
        Needed(
            Question.HeadshipQualification,
            "2004-04-02",
            new StaffRecord(QualifiedTeacher, [new("a1", Role.Head, School(CommunitySchool), FactDate.Between(Date("2000-04-02"), Date("2004-04-02")))], [], appointmentsComplete: false))
            .Should().Equal(FactName.AppointmentFrom, FactName.AppointmentsComplete);

    /// <summary>An earlier headship leaves one outcome, that they are exempt; an award, or none, leaves two.</summary>
    [Fact]
    public void Of_a_head_with_an_NPQH_that_may_be_awarded_the_posts_that_may_be_missing_go_first() =>
        Needed(
            Question.HeadshipQualification,
            "2006-01-01",
            new StaffRecord(
                QualifiedTeacher,
                [new("a1", Role.Head, School(CommunitySchool), Date("2004-12-01"))],
                [new(Qualification.Npqh, started: Date("2005-01-10"), completed: Date("2005-12-01"))],
                appointmentsComplete: false))
            .Should().Equal(FactName.AppointmentsComplete, FactName.TrainingAwarded);

    private static Appointment Senco(School school, FactDate from, FactDate? until = null) => new("a1", Role.Senco, school, from, until);

    private static IEnumerable<FactName> NeededOfNasencoCompleted(bool appointmentsComplete) => Needed(
        Question.SencoQualification,
        "2027-01-01",
        new StaffRecord(QualifiedTeacher, [Senco(School(), Date("2022-01-01"))], [new(Qualification.Nasenco, completed: Date("2025-01-01"))], appointmentsComplete: appointmentsComplete));

    private static IEnumerable<FactName> Needed(Appointment post, bool trainingComplete = true, params Training[] training) =>
        Ask.SencoQualification(new(QualifiedTeacher, [post], training, trainingComplete: trainingComplete), "2026-11-22").Needed.Select(path => path.Fact);

    private static IEnumerable<FactName> Needed(Question question, string on, params Appointment[] posts) => Needed(question, on, Record(posts));

    private static IEnumerable<FactName> Needed(Question question, string on, StaffRecord record) =>
        new Evaluator().Evaluate(question, record, Date(on), "a1").Needed.Select(path => path.Fact);
}
