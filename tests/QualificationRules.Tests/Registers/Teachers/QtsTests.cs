using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers.Teachers;
using Xunit;
using static QualificationRules.Tests.Registers.Teachers.Trs;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>Qualified teacher status as the Teaching Record System has it: its day is the earliest of all routes, that of QTLS among them.</summary>
public sealed class QtsTests
{
    [Fact]
    public void Without_QTLS_the_day_is_that_of_QTS() =>
        StatusOf(Person(Qts("2008-08-01", QtsRoute))).QtsHeldFrom.Should().Be(Day("2008-08-01"));

    [Fact]
    public void A_day_that_rests_on_QTLS_alone_is_none_of_QTS()
    {
        var status = StatusOf(Person(Qts("2012-09-01", QtlsRoute), "Active", Route(QtlsRoute, "2012-09-01")));

        status.QtsHeldFrom.Should().Be(FactDate.Never);
        status.QtsByPartialAccess.Should().BeFalse();
    }

    [Fact]
    public void Where_QTLS_and_QTS_are_mixed_QTS_dates_from_that_day_or_later() =>
        StatusOf(Person(Qts("2012-09-01", QtlsRoute, QtsRoute), "Active")).QtsHeldFrom.Should().Be(Day("2012-09-01/2026-11-22"));

    [Fact]
    public void With_the_routes_the_day_is_that_of_the_earliest_route_held_that_is_not_QTLS() =>
        StatusOf(Person(
            Qts("2012-09-01", QtlsRoute, QtsRoute), "Active",
            $"{Route(QtlsRoute, "2012-09-01")},{Route(QtsRoute, "2018-07-01")},{Route(QtsRoute, "2016-07-01")},{Route(QtsRoute, "2009-07-01", "Withdrawn")},{Route(EarlyYearsRoute, "2010-07-01")}"))
            .QtsHeldFrom.Should().Be(Day("2016-07-01"));

    [Fact]
    public void Partial_access_counts_for_nothing()
    {
        var status = StatusOf(Person("null", routes: Route(PartialRoute, "2020-01-06")));

        (status.QtsHeldFrom, status.QtsByPartialAccess).Should().Be((Day("2020-01-06"), true));
    }

    [Fact]
    public void Beside_QTS_without_limits_partial_access_does_not_matter()
    {
        var status = StatusOf(Person(Qts("2021-07-01", QtsRoute), routes: $"{Route(PartialRoute, "2020-01-06")},{Route(QtsRoute, "2021-07-01")}"));

        (status.QtsHeldFrom, status.QtsByPartialAccess).Should().Be((Day("2021-07-01"), false));
    }

    [Fact]
    public void Who_has_no_QTS_and_no_route_to_it_has_none() =>
        StatusOf(Person("null", routes: Route(QtsRoute, null, "InTraining"))).QtsHeldFrom.Should().Be(FactDate.Never);

    [Fact]
    public void Where_routes_were_not_asked_for_a_status_by_partial_access_stays_possible()
    {
        var status = StatusOf(Person("null"));

        (status.QtsHeldFrom, status.QtsByPartialAccess).Should().Be((FactDate.Unknown, true));
        NotesOf(Person("null")).Should().Contain(note => note.Kind == RegisterNotes.RoutesNotAsked);
    }

    [Fact]
    public void Routes_that_name_their_provider_alone_are_no_routes()
    {
        var status = StatusOf(Person("null", routes: """{"trainingProvider":{"ukprn":"10000000","name":"Example University"}}"""));

        (status.QtsHeldFrom, status.QtsByPartialAccess).Should().Be((FactDate.Unknown, true));
    }

    [Fact]
    public void A_route_without_a_day_is_held_since_a_day_not_known() =>
        StatusOf(Person(Qts("2012-09-01", QtsRoute), routes: Route(QtsRoute, null))).QtsHeldFrom.Should().Be(Day("2012-09-01/2026-11-22"));

    [Fact]
    public void What_was_not_sent_is_not_known() => StatusOf(Person(qts: null)).QtsHeldFrom.Should().Be(FactDate.Unknown);

    [Theory]
    [InlineData("null", "2015-07-01", "qts is null and a route is held")]
    [InlineData("""{"holdsFrom":"2010-07-01","routes":[]}""", null, "qts is held and no route is")]
    public void An_answer_that_does_not_agree_with_itself_tells_nothing(string qts, string? held, string why)
    {
        var json = Person(qts, routes: held is null ? "" : Route(QtsRoute, held));

        StatusOf(json).QtsHeldFrom.Should().Be(FactDate.Unknown, why);
        NotesOf(json).Should().Contain(note => note.Kind == RegisterNotes.Disagrees);
    }

    [Fact]
    public void A_day_before_that_of_every_route_may_be_of_an_old_record_without_its_route() =>
        StatusOf(Person(Qts("2010-07-01", QtsRoute), routes: Route(QtsRoute, "2015-07-01"))).QtsHeldFrom.Should().Be(Day("2010-07-01/2015-07-01"));

    [Theory]
    [InlineData("None", "Qualified", 1, "2008-08-01")]
    [InlineData("Expired", "Qualified", 1, "2008-08-01")]
    [InlineData("Active", "Qualified", 2, "2008-08-01")]
    [InlineData("Active", "Qualified Teacher Learning and Skills status", 2, "2008-08-01/2026-11-22")]
    [InlineData("Active", "Qualified Teacher Learning and Skills status", 0, "unknown")]
    [InlineData("Active", "Something new", 1, "unknown")]
    [InlineData("Expired", "Something new", 1, "unknown")]
    [InlineData("None", "Something new", 1, "2008-08-01")]
    public void Versions_of_early_2025_describe_the_route_held_longest(string qtls, string description, int count, string expected)
    {
        var counted = count > 0 ? $",\"awardedOrApprovedCount\":{count}" : "";

        StatusOf(Person($$"""{"awarded":"2008-08-01","statusDescription":"{{description}}"{{counted}}}""", qtls)).QtsHeldFrom.Should().Be(Day(expected));
    }

    [Fact]
    public void One_route_in_all_that_is_QTLS_leaves_partial_access_at_most()
    {
        var status = StatusOf(Person("""{"awarded":"2008-08-01","statusDescription":"Qualified Teacher Learning and Skills status","awardedOrApprovedCount":1}""", "Active"));

        (status.QtsHeldFrom, status.QtsByPartialAccess).Should().Be((FactDate.Unknown, true));
    }

    private static FactDate Day(string text) => FactDate.Parse(text);
}
