using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>What is asked of whom about being SENCO, courses, scholarships and headships, and in which order. Of awards: <see cref="FlowTests"/>.</summary>
public sealed class TopicTests
{
    private const int Academy = 34;
    private const int Community = 1;

    private static readonly Evaluator Evaluator = new();
    private static readonly LocalDate On = new(2026, 11, 28);

    private static readonly Candidate Teacher = new(On, Academy, new(2026, 9, 1), false, "qts", new(2015, 9, 1), InductionStatus.Passed, true);
    private static readonly Starter NpqInSpring = new(On, Qualification.NpqSenco, new(2027, 2, 10), "qts");
    private static readonly Applicant InSchool =
        new(On, Qualification.NpqSenco, new(2026, Season.Autumn), true, false, WorkSetting.School, Academy, NurseryKind.Other, EmploymentType.Other, false);

    private static readonly Head HeadOf2010 = new(new(2010, 9, 1), Community, false, new(2009, 9, 1), null, false, "held", new(Qualification.Npqh, awarded: new LocalDate(2008, 7, 1)));
    private static readonly Head OnPlace = HeadOf2010 with { Appointed = new(2008, 9, 1), Qualified = "under-way", Course = new(Qualification.Npqh, enrolled: new LocalDate(2008, 1, 10), started: new LocalDate(2008, 10, 1), awarded: FactDate.Never) };

    /// <summary>People, what they are asked in turn, and the outcome.</summary>
    private static readonly (string Who, Person Person, string[] Asked, Outcome Outcome)[] Walks =
    [
        ("a teacher at an academy", Teacher, ["kind", "head", "qts", "teaches", "induction"], Outcome.Satisfied),
        ("a teacher at an academy without induction", Teacher with { Induction = InductionStatus.InProgress }, ["kind", "head", "qts", "teaches", "induction", "qts-since"], Outcome.Indeterminate),
        ("a teacher at a maintained school", Teacher with { Code = Community }, ["kind", "head", "qts", "teaches", "induction"], Outcome.Satisfied),
        ("a teacher of before induction", Teacher with { Code = Community, Induction = InductionStatus.None, Since = new(1998, 9, 1) }, ["kind", "head", "qts", "teaches", "induction", "qts-since"], Outcome.Satisfied),
        ("a teaching assistant", Teacher with { Code = Community, Qualified = "no" }, ["kind", "head", "qts"], Outcome.NotSatisfied),
        ("a head", Teacher with { IsHead = true }, ["kind", "head"], Outcome.Satisfied),
        ("a SENCO of a special school", Teacher with { Code = 7 }, ["kind"], Outcome.NotApplicable),
        ("a SENCO of 2010", Teacher with { On = new(2010, 9, 1), From = new(2009, 9, 1), Code = Community, Qualified = "no" }, ["kind", "head", "qts", "from"], Outcome.NotSatisfied),
        ("a starter of the NPQ for SENCOs", NpqInSpring, ["course", "start"], Outcome.Satisfied),
        ("a starter of the NASENCO in 2023", NpqInSpring with { Course = Qualification.Nasenco, Start = new(2023, 9, 10) }, ["course", "start", "qts"], Outcome.Satisfied),
        ("a starter of the NASENCO today", NpqInSpring with { Course = Qualification.Nasenco }, ["course", "start"], Outcome.NotSatisfied),
        ("an applicant in a school", InSchool, ["course", "cohort", "england", "funded", "setting", "kind"], Outcome.Satisfied),
        ("an applicant in a nursery", InSchool with { Setting = WorkSetting.EarlyYears }, ["course", "cohort", "england", "funded", "setting", "nursery"], Outcome.NotSatisfied),
        ("an applicant in a hospital school", InSchool with { Setting = WorkSetting.AnotherSetting, Employment = EmploymentType.HospitalSchool }, ["course", "cohort", "england", "funded", "setting", "employment"], Outcome.Review),
        ("an applicant who returns to teaching", InSchool with { Setting = WorkSetting.Other, Referred = true }, ["course", "cohort", "england", "funded", "setting", "referred"], Outcome.Review),
        ("an applicant for a start without scholarships", InSchool with { Cohort = new(2026, Season.Spring) }, ["course", "cohort"], Outcome.NotSatisfied),
        ("an applicant for a start whose rules are not known", InSchool with { Cohort = new(2027, Season.Spring) }, ["course", "cohort"], Outcome.Indeterminate),
        ("a head of today", HeadOf2010 with { On = On }, ["start"], Outcome.NotApplicable),
        ("a head of 2010 with the NPQH", HeadOf2010, ["start", "kind", "capacity", "from", "held-before", "qualified"], Outcome.Satisfied),
        ("a head of 2010 with a place on it", OnPlace, ["start", "kind", "capacity", "from", "held-before", "qualified", "npqh-enrolled", "npqh-started"], Outcome.Indeterminate),
        ("an acting head", HeadOf2010 with { IsActing = true }, ["start", "kind", "capacity"], Outcome.Exempt),
    ];

    public static TheoryData<string> People => [.. Walks.Select(walk => walk.Who)];

    [Theory]
    [MemberData(nameof(People))]
    public void People_are_asked_what_their_answer_turns_on(string who)
    {
        var (_, person, expected, outcome) = Walks.Single(walk => string.Equals(walk.Who, who, StringComparison.Ordinal));

        var (asked, end) = person.Walk(Evaluator);

        asked.Should().Equal(expected);
        end.Verdict.Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Every_question_is_asked_of_somebody()
    {
        var topics = Topics.All.Remove(AwardTopic.Topic);

        topics.SelectMany(topic => topic.Questions.Select(question => $"{topic.Id} {question.Id}"))
            .Should().BeSubsetOf(Walks.SelectMany(walk => walk.Asked.Select(asked => $"{walk.Person.Topic.Id} {asked}")));
    }

    [Fact]
    public void No_question_offers_an_answer_twice()
    {
        foreach (var question in Topics.All.SelectMany(topic => topic.Questions))
        {
            question.Options.Select(option => option.Value).Should().OnlyHaveUniqueItems(question.Id).And.NotContain(Answers.Unknown);
        }
    }

    [Theory]
    [InlineData("2027", "The date must include a month")]
    [InlineData("1999-09", "The date must be between 2000 and 2100")]
    [InlineData("2027-02", null)]
    public void A_course_starts_in_a_month(string start, string? why) =>
        CourseTopic.Topic.Of("start")!.WhyNotBeside(Answers.None(CourseTopic.Topic, On).With("start", start)).Should().Be(why);

    [Theory]
    [InlineData("2010-09", "The date must be exact, and between 2000 and 2100")]
    [InlineData("2010-09-01", null)]
    public void The_day_of_a_headship_is_exact(string day, string? why) =>
        HeadshipTopic.Topic.Of("start")!.WhyNotBeside(Answers.None(HeadshipTopic.Topic, On).With("start", day)).Should().Be(why);

    [Theory]
    [InlineData("senco-appointment", "qts-since")]
    [InlineData("headship-qualification", "from")]
    [InlineData("headship-qualification", "npqh-started")]
    public void What_has_happened_is_not_after_the_date_asked_about(string topic, string question)
    {
        var of = Topics.Of(topic)!;

        of.Of(question)!.WhyNotBeside(Answers.None(of, On).With(question, "2026-12")).Should().Be("The date must be 28 November 2026, the date asked about, or before");
    }
}
