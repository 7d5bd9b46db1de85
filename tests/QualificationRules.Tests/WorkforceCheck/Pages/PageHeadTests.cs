using AngleSharp.Dom;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

/// <summary>What stands at the top of a page, and what holds of all of it.</summary>
public sealed class PageHeadTests
{
    private readonly IDocument _page = ParsedPage.OfTrust();

    [Fact]
    public void It_says_what_it_is_about()
    {
        _page.DocumentElement.GetAttribute("lang").Should().Be("en-GB");
        _page.Title.Should().Be("SENCO awards: who must act, by when, trust.csv, 22 November 2026");
        _page.QuerySelector("h1")!.TextContent.Should().Be("SENCO awards: who must act, by when");
        _page.QuerySelector("header p")!.TextContent.Should().Be(
            "trust.csv, as of 22 November 2026: 52 posts; 2 rows taken as one appointment with another; 20 rows of another role. Rules as known on 28 November 2026. Confidential: personal data.");
    }

    [Fact]
    public void A_date_after_that_of_the_rules_is_called_a_projection() =>
        ParsedPage.OfTrust("--on", "2027-09-15").QuerySelector("header p")!.TextContent.Should().Contain("Rules as known on 28 November 2026; the date asked about is later, so this is a projection.");

    [Fact]
    public void It_needs_nothing_beside_it()
    {
        _page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().Be("default-src 'none'; style-src 'unsafe-inline'");
        _page.QuerySelectorAll("script, link, img, iframe, object, embed, base, form, input, button").Should().BeEmpty();
        _page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name == "src" || attribute.Name.StartsWith("on", StringComparison.Ordinal));
        _page.All.Select(element => element.GetAttribute("href")).OfType<string>().Should().OnlyContain(href => href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal));
        _page.QuerySelector("style")!.TextContent.Should().NotContain("@import").And.NotMatchRegex(@"url\((?!#)");
    }

    [Fact]
    public void It_is_read_alone_as_one_document()
    {
        var ids = _page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.Should().OnlyHaveUniqueItems();
        _page.All.Select(element => element.GetAttribute("href")).OfType<string>().Where(href => href.StartsWith('#')).Select(href => href[1..]).Should().BeSubsetOf(ids);
        _page.QuerySelectorAll("a").Should().OnlyContain(link => link.TextContent.Trim().Length > 0);
        _page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName).Should().StartWith("h1").And.Subject.Skip(1).Should().OnlyContain(name => name == "h2");
        _page.QuerySelectorAll("thead th").Should().OnlyContain(head => head.GetAttribute("scope") == "col");
        _page.QuerySelectorAll("tbody th").Should().OnlyContain(head => head.GetAttribute("scope") == "row");
    }

    [Fact]
    public void The_counts_are_those_of_the_table_and_lead_to_their_sections()
    {
        var tiles = _page.QuerySelectorAll(".tiles li").ToList();
        var table = Run.Of("check", Run.Data("trust.csv")).Out.ReplaceLineEndings("\n").Split('\n')[3..8].Select(line => line.Split(':')[0].Trim().Split("  ")).ToList();

        tiles.Select(tile => tile.QuerySelector("b")!.TextContent).Should().Equal(table.Select(line => line[0]));
        tiles.Select(tile => tile.TextContent.Split(':')[0].Trim()).Should().Equal(table.Select(line => $"{line[0]} {line[1]}"));
        tiles.Select(tile => tile.QuerySelector("a")!.GetAttribute("href")).Should().Equal("#due", "#overdue", "#undecided", "#later", "#nothing");
    }

    [Fact]
    public void A_section_without_anybody_is_left_out_and_counted()
    {
        var page = ParsedPage.OfPost("2020-09-01,,,,");

        page.QuerySelectorAll("main section[class]").Select(section => section.ClassName).Should().Equal("overdue");
        page.QuerySelectorAll(".tiles li").Select(tile => (tile.QuerySelector("b")!.TextContent, tile.QuerySelector("a") is not null))
            .Should().Equal(("0", false), ("1", true), ("0", false), ("0", false), ("0", false));
    }

    [Fact]
    public void A_filter_is_told_and_leaves_the_other_counts_out()
    {
        var page = ParsedPage.OfTrust("--only", "overdue", "--school", "beechwood");

        page.QuerySelectorAll("header > p")[1].TextContent.Should().Be("Shown only: --only overdue, --school beechwood. Not shown: 2 rows that cannot be decided, and may belong here.");
        page.QuerySelectorAll(".tiles li").Should().ContainSingle().Which.TextContent.Should().StartWith("2 overdue");
        page.QuerySelectorAll("main section[class]").Should().ContainSingle();
    }

    [Theory]
    [InlineData("senco-appointment", "SENCO appointments: who must act")]
    [InlineData("senco-transition", "SENCOs who began in 2023/24: who followed DfE's advice")]
    [InlineData("headship-qualification", "Headship qualifications: who must act, by when")]
    public void Every_question_has_its_page(string question, string title) =>
        ParsedPage.OfTrust("--question", question, "--on", "2010-10-01").QuerySelector("h1")!.TextContent.Should().Be(title);

    [Fact]
    public void The_same_file_gives_the_same_bytes_as_UTF_8_without_a_byte_order_mark()
    {
        var first = Run.Of("check", Run.Data("trust.csv"), "--format", "html");

        first.Out.Should().StartWith("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">").And.NotContain("\r");
        Run.Of("check", Run.Data("trust.csv"), "--format", "html").Should().Be(first);
    }
}
