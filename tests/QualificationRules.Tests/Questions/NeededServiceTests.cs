using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Which facts a verdict asks for where a SENCO post goes on from others of which not everything is known.</summary>
public sealed class NeededServiceTests
{
    /// <summary>
    /// SENCO from 31 August 2008 to New Year, then in a post that goes on from there: service that is not listed decides where the
    /// chain's own before 1 September 2009 may be no more than twelve months.
    /// </summary>
    [Theory]
    [InlineData("2009-01-01", new FactName[0])]
    [InlineData("2009-01-02", new[] { FactName.AppointmentsComplete })]
    [InlineData("2009-01-01/2009-01-02", new[] { FactName.AppointmentsComplete, FactName.AppointmentFrom })]
    [InlineData("unknown", new[] { FactName.AppointmentsComplete, FactName.AppointmentFrom })]
    public void Service_that_is_not_listed_is_asked_for_where_that_of_the_chain_may_be_too_short(string from, FactName[] needed)
    {
        var record = new StaffRecord(
            QualifiedTeacher,
            [Senco("2008-08-31", "2008-12-31", CommunitySchool, "a0"), new("a1", Role.Senco, School(CommunitySchool), Fact(from), continues: "a0")],
            [],
            appointmentsComplete: false);

        var verdict = new Evaluator().Evaluate(Question.SencoQualification, record, Date("2009-09-01"), "a1");

        verdict.Needed.Select(path => path.Fact).Should().BeEquivalentTo(needed);
    }

    /// <summary>The post of unknown start goes on from one that began in 2015: it is supposed to have begun then, not long ago.</summary>
    [Fact]
    public void Earlier_service_that_goes_on_from_a_dated_post_is_supposed_to_begin_no_earlier()
    {
        var record = Record(
            new("senco2", Role.Senco, School(country: Country.NorthernIreland), Date("2015-01-01")),
            Senco("unknown", id: "senco1", type: CommunitySchool, continues: "senco2"),
            Senco("2015-01-01", "unknown", id: "senco3"));

        var verdict = new Evaluator().Evaluate(Question.SencoQualification, record, Date("2018-01-01"), "senco3");

        verdict.Possible.Should().Equal(Outcome.NotApplicable, Outcome.Pending);
        verdict.Needed.Should().Equal(new FactPath(FactName.AppointmentUntil, 2));
    }

    /// <summary>The earlier post is a year to the day or more, which would excuse; else the first day decides, if the school is a relevant one.</summary>
    [Fact]
    public void Of_a_school_not_known_the_first_day_is_asked_for_beside_service_that_may_excuse()
    {
        var record = Record(
            new("a1", Role.Senco, new("100001"), Fact("2023-11-20/2023-11-25")),
            new("a0", Role.Senco, School(CommunitySchool), Date("2018-09-01"), Fact("2019-08-31/2019-09-30")));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2026-11-22"), "a1").Needed.Should().BeEquivalentTo(
            [new FactPath(FactName.SchoolEstablishmentType), new FactPath(FactName.AppointmentFrom), new FactPath(FactName.AppointmentUntil, 1)]);
    }

    /// <summary>
    /// Where the clock runs from the first day as SENCO, it has run out on 1 March 2012 for whoever began before 1 March 2009; but whoever was
    /// in the post asked about by 1 September 2009 has until 1 September 2012.
    /// </summary>
    [Theory]
    [InlineData("2009-02-28", new[] { 1 })]
    [InlineData("2009-03-01", new int[0])]
    [InlineData("2009-02-28/2009-03-01", new[] { 0, 1 })]
    [InlineData("2008-01-01/2009-03-01", new[] { 0, 1 })]
    public void The_first_days_are_asked_for_where_the_clock_may_have_begun_early(string earlier, int[] froms)
    {
        var record = Record(
            new("a0", Role.Senco, School(CommunitySchool), Fact(earlier), Date("2009-03-31")),
            new("a1", Role.Senco, School(CommunitySchool), Fact("2009-09-01/2009-09-02"), Fact("2012-02-01/2012-04-30"), continues: Continuation.None));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2012-03-01"), "a1", new() { Clock = Clock.First }).Needed
            .Should().BeEquivalentTo([.. froms.Select(post => new FactPath(FactName.AppointmentFrom, post)), new FactPath(FactName.AppointmentUntil, 1)]);
    }

    /// <summary>Of a chain of three posts the start of the first decides, which is no later than those of the others.</summary>
    [Fact]
    public void Of_a_chain_of_three_posts_the_first_day_of_all_is_asked_for()
    {
        var record = Record(
            new("a1", Role.Senco, School(), Fact("2023-09-01/2024-01-31"), continues: "a2"),
            new("a2", Role.Senco, School(), Fact("2023-08-15/2023-12-31"), continues: "a3"),
            new("a3", Role.Senco, School(), Fact("2023-08-01/2023-11-30")));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2026-11-22"), "a1").Needed.Should().Equal(new FactPath(FactName.AppointmentFrom, 2), new(FactName.AppointmentFrom, 1), new(FactName.AppointmentFrom, 0));
    }

    /// <summary>Academies are relevant schools from 1 September 2014; until then service there decides nothing.</summary>
    [Theory]
    [InlineData("2014-08-31", new FactName[0])]
    [InlineData("2014-09-01", new[] { FactName.AppointmentUntil })]
    public void Service_is_asked_for_where_the_school_is_relevant_on_the_date(string on, FactName[] needed)
    {
        var record = Record(
            Senco("2010-09-01", type: CommunitySchool),
            new("a0", Role.Senco, School(urn: "100002"), Date("2008-09-01"), Fact("2008-12-31/2010-08-31")));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date(on), "a1").Needed.Select(path => path.Fact).Should().Equal(needed);
    }

    /// <summary>
    /// A year to the day at a community school, or a few days more or less, and a month at an academy: that counts from 1 September 2014,
    /// and then no day is asked for, since it is more than a year in any case.
    /// </summary>
    [Theory]
    [InlineData("2014-08-31", new[] { 2 })]
    [InlineData("2014-09-01", new int[0])]
    public void Beside_service_that_decides_that_at_a_school_not_relevant_yet_does_not(string on, int[] needed)
    {
        var record = Record(
            Senco("2010-09-01", type: CommunitySchool),
            new("a0", Role.Senco, School(), Date("2009-01-01"), Fact("2009-01-31/2009-02-28")),
            new("a2", Role.Senco, School(CommunitySchool), Date("2007-09-01"), Fact("2008-08-30/2008-09-05")));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date(on), "a1").Needed.Should().BeEquivalentTo(needed.Select(post => new FactPath(FactName.AppointmentUntil, post)));
    }

    /// <summary>
    /// Half a year in the post asked about, a year to the day in another if its school is relevant, and a day or two in a third: where
    /// the rule reaches the post asked about that day decides nothing, whether the year counts or not.
    /// </summary>
    [Fact]
    public void Where_the_post_asked_about_counts_no_day_is_asked_for_that_decides_without_it_alone()
    {
        var record = Record(
            new("a1", Role.Senco, new("100001"), Date("2009-03-01")),
            new("year", Role.Senco, new("100002"), Date("2006-09-01"), Date("2007-08-31")),
            new("day", Role.Senco, School(CommunitySchool), Date("2007-08-31"), Fact("2007-08-31/2007-09-01")));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2012-06-01"), "a1").Needed
            .Should().BeEquivalentTo([new FactPath(FactName.SchoolEstablishmentType), new FactPath(FactName.SchoolEstablishmentType, 1)]);
    }

    /// <summary>The same of a post that is open, and may have been a single day; who is not in it any more is not asked about.</summary>
    [Fact]
    public void Where_the_post_asked_about_is_held_no_day_is_asked_for_that_decides_if_it_had_ended()
    {
        var record = Record(
            new("a1", Role.Senco, School(CommunitySchool), Date("2009-03-01"), Fact("2009-03-01/2013-12-31")),
            new("year", Role.Senco, new("100002"), Date("2006-09-01"), Date("2007-08-30")),
            new("day", Role.Senco, School(CommunitySchool), Date("2007-08-30"), Fact("2007-08-30/2007-08-31")));

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2012-06-01"), "a1").Needed
            .Should().BeEquivalentTo([new FactPath(FactName.AppointmentUntil), new FactPath(FactName.SchoolEstablishmentType, 1)]);
    }

    /// <summary>Of many short posts, the one whose days are open decides where they are about twelve months in all.</summary>
    [Theory]
    [InlineData(364, new FactName[0])]
    [InlineData(365, new[] { FactName.AppointmentUntil })]
    [InlineData(366, new FactName[0])]
    public void One_open_post_of_many_is_asked_for_at_the_edge_of_twelve_months(int known, FactName[] needed)
    {
        const int Short = 20;
        var posts = Enumerable.Range(0, Short).Select(each => Day(each, Date("2015-01-01").PlusDays(each * 2), 1));
        var rest = Day(Short, Date("2016-01-01"), known - Short - 1);
        var open = new Appointment("open", Role.Senco, School(CommunitySchool), Date("2018-01-01"), Fact("2018-01-01/2018-01-02"));
        var record = Record([Senco("2024-09-01"), .. posts, rest, open]);

        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2026-11-22"), "a1").Needed.Select(path => path.Fact).Should().Equal(needed);

        static Appointment Day(int each, LocalDate from, int days) => new($"b{each}", Role.Senco, School(CommunitySchool), from, FactDate.On(from.PlusDays(days - 1)));
    }
}
