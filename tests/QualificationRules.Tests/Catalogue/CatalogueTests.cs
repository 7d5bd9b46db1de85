using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.CatalogueOfQualifications;

/// <summary>What the three qualifications are.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void It_has_the_NASENCO_the_NPQ_for_SENCOs_and_NPQH() =>
        Catalogue.Entries.Select(entry => entry.Qualification).Should().Equal(Qualification.Nasenco, Qualification.NpqSenco, Qualification.Npqh);

    [Theory]
    [InlineData(Qualification.Nasenco, "level 7, postgraduate, at least 60 credits")]
    [InlineData(Qualification.NpqSenco, "no stated level")]
    [InlineData(Qualification.Npqh, "no stated level")]
    public void Only_the_NASENCO_has_a_level(Qualification qualification, string level) =>
        Catalogue.Of(qualification)!.Level.Value.Should().Be(level);

    [Theory]
    [InlineData(Qualification.NpqSenco, 8)]
    [InlineData(Qualification.Npqh, 10)]
    public void NPQs_have_the_content_areas_of_their_frameworks(Qualification qualification, int areas) =>
        Catalogue.Of(qualification)!.ContentAreas.Value.Should().HaveCount(areas).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData(Qualification.Nasenco, "2009-09-01", "2024-08-31")]
    [InlineData(Qualification.NpqSenco, "2024-09-01", null)]
    [InlineData(Qualification.Npqh, null, null)]
    public void Starts_count_between_these_days(Qualification qualification, string? first, string? last)
    {
        var entry = Catalogue.Of(qualification)!;

        (entry.FirstStart?.Value).Should().Be(first is null ? null : Date(first));
        (entry.LastStart?.Value).Should().Be(last is null ? null : Date(last));
    }

    [Fact]
    public void Figures_of_one_provider_are_marked_as_such_and_nothing_else_is()
    {
        foreach (var entry in Catalogue.Entries)
        {
            entry.ProviderFigures.Where(figure => !figure.IsProviderFigure).Should().BeEmpty();
            new[] { entry.Title, entry.AwardedBy, entry.Level, entry.Length, entry.Assessment, entry.Audience, entry.EntryConditions, entry.Replaced }
                .Should().OnlyContain(value => value.Source.Instrument.Authority != Authority.Provider);
        }

        Catalogue.Of(Qualification.Npqh)!.ProviderFigures.Select(figure => figure.Value).Should().Contain("104 hours: 38 online, 5 face-to-face events, 6 hours of coaching");
    }

    [Fact]
    public void Lead_providers_of_the_NPQ_for_SENCOs_are_those_of_NPQH_without_LLSE() =>
        Catalogue.Of(Qualification.Npqh)!.LeadProviders[0].Value.Except(Catalogue.Of(Qualification.NpqSenco)!.LeadProviders[0].Value, StringComparer.Ordinal).Should().Equal("LLSE");

    [Fact]
    public void Other_qualifications_have_no_entry() => Catalogue.Of(Qualification.Npqicl).Should().BeNull();
}
