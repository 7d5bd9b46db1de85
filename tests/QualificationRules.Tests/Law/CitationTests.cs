using FluentAssertions;
using QualificationRules.Decisions;
using QualificationRules.Law;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Law;

/// <summary>When a provision is in force, and where it is read.</summary>
public sealed class CitationTests
{
    private static readonly Instrument Regulations =
        new("SI 2008/2945", Authority.Statute, "https://example.org/uksi/2008/2945/") { AppliesFrom = Date("2009-09-01"), AppliesUntil = Date("2014-08-31") };

    [Theory]
    [InlineData("2009-08-31", false)]
    [InlineData("2009-09-01", true)]
    [InlineData("2014-08-31", true)]
    [InlineData("2014-09-01", false)]
    public void In_force_from_the_first_day_to_the_last_both_included(string on, bool applies) => Regulations.At("reg 3").AppliesOn(Date(on)).Should().Be(applies);

    [Theory]
    [InlineData("2009-08-31", "reg 3, reg 49")]
    [InlineData("2009-09-01", "reg 3")]
    [InlineData("2014-08-31", "reg 3")]
    [InlineData("2014-09-01", "reg 49")]
    public void A_finding_cites_what_is_in_force_on_the_date_and_all_of_it_where_nothing_is(string on, string provisions)
    {
        var later = Regulations with { AppliesFrom = Date("2014-09-01"), AppliesUntil = null };
        var finding = new Finding("one", [Regulations.At("reg 3"), later.At("reg 49")], "It holds.", "It fails.", "It is not known.");

        string.Join(", ", finding.CitationsOn(Date(on)).Select(citation => citation.Provision)).Should().Be(provisions);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2900-01-01")]
    public void Without_days_always(string on) => (Regulations with { AppliesFrom = null, AppliesUntil = null }).At("reg 3").AppliesOn(Date(on)).Should().BeTrue();

    [Fact]
    public void A_provision_has_the_address_of_its_instrument_or_its_own_below_it()
    {
        Regulations.At("reg 3").Url.Should().Be(Regulations.Url);
        Regulations.At("reg 3", "/regulation/3").Url.Should().Be("https://example.org/uksi/2008/2945/regulation/3");
        Regulations.At("reg 3").ToString().Should().Be("SI 2008/2945 reg 3");
    }

    [Fact]
    public void A_window_of_a_programme_has_a_name_a_source_and_days_in_order()
    {
        var source = Regulations.At("reg 3");

        new ProgrammeWindow("one day", Date("2025-02-01"), Date("2025-02-01"), source).LastDay.Should().Be(Date("2025-02-01"));
        FluentActions.Invoking(() => new ProgrammeWindow("none", Date("2025-02-02"), Date("2025-02-01"), source)).Should().Throw<ArgumentException>()
            .WithMessage("The last day, 2025-02-01, is before the first, 2025-02-02.*").WithParameterName("lastDay");
        FluentActions.Invoking(() => new ProgrammeWindow(" ", Date("2025-02-01"), Date("2025-02-01"), source)).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => new ProgrammeWindow("no source", Date("2025-02-01"), Date("2025-02-01"), null!)).Should().Throw<ArgumentNullException>().WithParameterName("source");
    }
}
