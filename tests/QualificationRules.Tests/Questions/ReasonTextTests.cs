using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>What the reasons say of the case itself: its posts, schools, courses and dates.</summary>
public sealed class ReasonTextTests
{
    private static readonly StaffRecord InPost = Record(Senco("2022-09-01"));

    [Fact]
    public void Of_the_post()
    {
        Ask.SencoQualification(InPost, "2026-11-22").Reason("senco-in-post").Should().Be("They are the SENCO on 22 November 2026: in post from 1 September 2022.");
        Ask.SencoQualification(InPost, "2022-08-31").Reason("senco-in-post").Should().Be("They do not hold this SENCO post on 31 August 2022.");
        Award(Record()).Reason("senco-in-post").Should().Be("They do not hold any SENCO post on 22 November 2026.");
        Award(new StaffRecord(QualifiedTeacher)).Reason("senco-in-post").Should().Be("It is not known whether they hold any SENCO post on 22 November 2026.");
        Award(Record(Senco("2026-11-22", "unknown"), Senco("2020-09-01", "2026-11-21", id: "a0"))).Reason("senco-in-post").Should().StartWith("They are the SENCO on");
        Award(Record(Senco("unknown"))).Reason("senco-in-post").Should().Be("It is not known whether they hold this SENCO post on 22 November 2026.");
    }

    [Theory]
    [InlineData("100001", 34, Country.England, "The school (URN 100001, Academy converter) is a relevant school in England: a mainstream or maintained nursery school.")]
    [InlineData(null, 34, Country.England, "The school (URN not known, Academy converter) is a relevant school in England: a mainstream or maintained nursery school.")]
    [InlineData("100001", 14, Country.England, "The school (URN 100001, Pupil referral unit) is not a relevant school: the rule reaches mainstream and maintained nursery schools in England, and academies from 1 September 2014.")]
    [InlineData("100001", 34, Country.Wales, "The school (URN 100001, not in England) is not a relevant school: the rule reaches mainstream and maintained nursery schools in England, and academies from 1 September 2014.")]
    [InlineData("100001", null, Country.Wales, "The school (URN 100001, not in England) is not a relevant school: the rule reaches mainstream and maintained nursery schools in England, and academies from 1 September 2014.")]
    [InlineData(null, null, Country.Wales, "The school (URN not known, not in England) is not a relevant school: the rule reaches mainstream and maintained nursery schools in England, and academies from 1 September 2014.")]
    public void Of_the_school(string? urn, int? type, Country country, string text)
    {
        var school = new School(urn, type is { } code ? EstablishmentType.FromCode(code) : null, country);

        Award(Record(new Appointment("a1", Role.Senco, school, Date("2022-09-01")))).Reason("relevant-school").Should().Be(text);
    }

    [Theory]
    [InlineData("100001", "The rule does not reach the school (URN 100001, Academy converter): it reaches maintained and non-maintained special schools in England, not academies, independent schools or pupil referral units.")]
    public void Of_a_heads_school(string urn, string text)
    {
        var head = new Appointment("a1", Role.Head, new School(urn, EstablishmentType.FromCode(34)), Date("2005-09-01"));

        Verdict([head], "2006-09-01").Reason("school-within-headship-rule").Should().Be(text);
    }

    [Theory]
    [InlineData("2006-09-01", null, "They were appointed to this headship on 1 September 2006, before 1 April 2009.")]
    [InlineData("2006-09-01", "2006-05-10", "They were appointed to this headship on 10 May 2006, before 1 April 2009.")]
    [InlineData("2009-09-01", null, "They were appointed to this headship on 1 September 2009, not before 1 April 2009; from then the award itself had to come first.")]
    public void Of_the_day_of_appointment(string from, string? appointedOn, string text) =>
        Verdict(Head(from, appointedOn: appointedOn), "2009-10-01", Course(Qualification.Npqh, "2005-01-10", "never")).Reason("appointed-before-2009-04-01").Should().Be(text);

    [Fact]
    public void Of_the_day_of_becoming_SENCO_and_the_deadline()
    {
        var continued = Record(Senco("2023-01-01", continues: "a0"), EarlierSenco("2021-09-01", "2022-12-31"));

        Ask.SencoQualification(continued, "2026-11-22").Reason("became-senco-after-2009-09-01").Should().Be("They became SENCO on 1 September 2021, after 1 September 2009.");
        Ask.SencoQualification(continued, "2026-11-22").Reason("not-past-the-deadline").Should().Be("The last day without the award was 1 September 2024; 22 November 2026 is later.");
        Ask.SencoQualification(InPost, "2025-09-01").Reason("not-past-the-deadline").Should().Be("They may be without the award up to and including 1 September 2025.");
    }

    [Fact]
    public void Of_the_course_begun()
    {
        var begun = Record(Senco("2024-01-08")).With(Nasenco("2024-10-01", "never", "never"), NpqSenco("2024-08-31", "never"), NpqSenco("2025-01-13", "never"), NpqSenco("2024-10-14", "never"), NpqSenco("unknown", "never"));

        Ask.SencoTransition(begun, "2026-11-22").Reason("npq-senco-begun-by-spring-2025").Should().StartWith("They began the NPQ for SENCOs on 14 October 2024, from 1 September 2024");
    }

    [Fact]
    public void Of_a_course_begun_on_the_first_day_that_counts() =>
        Ask.SencoTransition(Record(Senco("2024-01-08")).With(NpqSenco("2024-09-01", "never")), "2026-11-22").Reason("npq-senco-begun-by-spring-2025")
            .Should().StartWith("They began the NPQ for SENCOs on 1 September 2024, from");

    [Theory]
    [InlineData(2025, 34, "Its establishment type, 34 Academy converter, is eligible.")]
    [InlineData(2025, null, "It is not known whether its establishment type is eligible.")]
    public void Of_the_application(int year, int? type, string text)
    {
        var application = new ScholarshipApplication(new(year, Season.Autumn), worksInEngland: true, WorkSetting.School, type is { } code ? EstablishmentType.FromCode(code) : null, previouslyFunded: false);
        var verdict = new Evaluator().Evaluate(Question.NpqScholarship(Qualification.NpqSenco), new StaffRecord(scholarship: application), Date("2026-11-22"));

        verdict.Reason("establishment-type-eligible").Should().Be(text);
        verdict.Reason("cohort-funded").Should().Be("DfE offers scholarships in cohort 2025-autumn.");
    }

    [Theory]
    [InlineData(true, "On appointment they had accepted no place on NPQH, or by 1 January 2009 they had withdrawn from it.")]
    [InlineData(false, "It is not known whether, on appointment, they had accepted a place on NPQH and kept it to 1 January 2009.")]
    public void Of_a_place_on_NPQH_that_the_record_does_not_list(bool trainingComplete, string text) =>
        Verdict(new StaffRecord(QualifiedTeacher, [Head("2005-01-01")], [], trainingComplete: trainingComplete), "2009-01-01", "a1").Reason("npqh-place-at-appointment").Should().Be(text);

    [Fact]
    public void Of_the_appointment_of_a_head_whose_type_of_school_is_not_known() =>
        Verdict([new Appointment("a1", Role.Head, new School("100001"), Date("2005-01-01"))], "2008-01-01").Reason("head-substantive").Should().Be("They are head by a substantive appointment.");

    [Fact]
    public void Of_deadlines_that_the_day_of_becoming_SENCO_leaves_open() =>
        new Evaluator().Evaluate(Question.SencoQualification, Record(new Appointment("a1", Role.Senco, School(), Fact("2007-06-30/2014-07-24"))), Date("2031-01-01"), "a1", new Readings { Clock = Clock.First })
            .Reason("not-past-the-deadline").Should().Be("The last day without the award was a day from 1 September 2012 to 24 July 2017; 1 January 2031 is later.");

    /// <summary>Where the clock runs from the first day as SENCO, and posts may be missing, that may be any day.</summary>
    [Fact]
    public void Of_deadlines_that_posts_not_listed_leave_open()
    {
        var record = new StaffRecord(QualifiedTeacher, [Senco("2022-09-01")], [], appointmentsComplete: false);

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2025-09-01"), "a1", new Readings { Clock = Clock.First })
            .Reason("not-past-the-deadline").Should().Be("It is not known whether 1 September 2025 is past the last day without the award.");
        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2025-09-02"), "a1", new Readings { Clock = Clock.First })
            .Reason("not-past-the-deadline").Should().Be("The last day without the award was a day up to 1 September 2025; 2 September 2025 is later.");
    }

    [Fact]
    public void Of_what_an_application_does_not_say()
    {
        Application(new(new(2026, Season.Autumn), worksInEngland: true, WorkSetting.AnotherSetting, previouslyFunded: false)).Reason("itt-lead-mentor")
            .Should().Be("It is not known whether they are a lead mentor for an accredited ITT provider.");
        Application(new(null, worksInEngland: true, WorkSetting.Other, previouslyFunded: false, referredByReturnToTeachingAdviser: true)).Reason("return-to-teaching-referral-reviewed")
            .Should().Be("It is not known whether they have a referral by a return-to-teaching adviser that the cohort provides for.");
    }

    /// <summary>The values that a text speaks of, for programs.</summary>
    [Fact]
    public void The_arguments_of_a_reason_are_the_days_in_it() =>
        Ask.SencoQualification(InPost, "2026-11-22").Reasons.Single(reason => string.Equals(reason.Code, "senco-in-post", StringComparison.Ordinal)).Arguments
            .Should().Equal(new Argument("on", "2026-11-22"), new Argument("from", "2022-09-01"));

    [Fact]
    public void A_verdict_reads_as_its_question_date_outcome_and_deadline() => Ask.SencoQualification(InPost, "2026-11-22").ToString().Should().Be("senco-qualification on 2026-11-22: NotSatisfied, deadline 2025-09-01");

    private static Verdict Application(ScholarshipApplication application) =>
        new Evaluator().Evaluate(Question.NpqScholarship(Qualification.NpqSenco), new StaffRecord(scholarship: application), Date("2025-01-01"));

    private static Verdict Award(StaffRecord record) => new Evaluator().Evaluate(Question.SencoQualification, record, Date("2026-11-22"));
}
