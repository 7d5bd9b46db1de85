using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Naive;

/// <summary>The edges of the lines of "one appointment going on": the earlier post ends on one day, the later begins on another.</summary>
public sealed class NaiveLinksTests
{
    private const string GoesOn = "goes on";
    private const string Open = "open";
    private const string New = "new";

    private const string School = "100001";
    private const string Other = "100002";

    /// <summary>Lines 1 and 2: four days between, five days, a year, and a year and a day.</summary>
    [Theory]
    [InlineData("never", "2023-09-01", GoesOn)]
    [InlineData("2023-08-31", "2023-09-01", GoesOn)]
    [InlineData("2023-08-31", "2023-09-05", GoesOn)]
    [InlineData("2023-08-31", "2023-09-06", Open)]
    [InlineData("2023-08-31", "2024-09-01", Open)]
    [InlineData("2023-08-31", "2024-09-02", New)]
    public void At_the_same_school(string until, string from, string expected)
    {
        Of(until, new(School, Type(1)), from).Should().Be(expected);
        Of(until, new(Other, Type(1), predecessors: [School]), from).Should().Be(expected);
    }

    /// <summary>Line 3: from the last day of the earlier post to fourteen days after it, at an academy.</summary>
    [Theory]
    [InlineData("never", "2023-09-01", New)]
    [InlineData("2023-09-02", "2023-09-01", New)]
    [InlineData("2023-09-01", "2023-09-01", Open)]
    [InlineData("2023-08-18", "2023-09-01", Open)]
    [InlineData("2023-08-17", "2023-09-01", New)]
    public void At_an_academy_of_another_urn(string until, string from, string expected)
    {
        Of(until, new(Other, Type(34)), from).Should().Be(expected);
        Of(until, new(Other, Type(1)), from).Should().Be(New);
        Of(until, new(Other, Type(34), predecessors: []), from).Should().Be(New);
    }

    /// <summary>An academy that opened more than a year before the post began is no school newly converted.</summary>
    [Theory]
    [InlineData("2022-09-01", Open)]
    [InlineData("2022-08-31", New)]
    public void At_an_academy_that_opened(string openedOn, string expected) =>
        Of("2023-08-31", new(Other, Type(34), openedOn: Given.Date(openedOn)), "2023-09-01").Should().Be(expected);

    /// <summary>A school that still has a SENCO has not become another.</summary>
    [Theory]
    [InlineData("2022-09-01", "2023-08-31", Open)]
    [InlineData("2022-09-01", "2023-09-01", Open)]
    [InlineData("2022-09-01", "2023-09-02", New)]
    [InlineData("2024-01-01", "never", New)]
    public void Where_the_earlier_school_has_a_later_post(string from, string until, string expected) =>
        Of("2023-08-31", new(Other, Type(34)), "2023-09-01", Given.Senco(from, until, type: 1, id: "a2", urn: School)).Should().Be(expected);

    /// <summary>A special school is not in line 1; <c>continues</c> may name it all the same.</summary>
    [Fact]
    public void At_a_special_school() => Of("2023-08-31", new(School, Type(7)), "2023-09-01").Should().Be(New);

    private static string Of(string until, School school, string from, params Appointment[] others)
    {
        var earlier = Given.Senco("2020-09-01", until, type: 1, id: "a0", urn: School);
        var post = new Appointment("a1", Role.Senco, school, Given.Date(from), teachesAtSchool: true);
        return NaiveLinks.Of(Given.Record([earlier, post, .. others]), post) switch
        {
            { From: null } => New,
            { IsOpen: true } => Open,
            _ => GoesOn,
        };
    }

    private static EstablishmentType Type(int code) => EstablishmentType.FromCode(code)!;
}
