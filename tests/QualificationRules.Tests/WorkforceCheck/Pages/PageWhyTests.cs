using AngleSharp.Dom;
using FluentAssertions;
using QualificationRules.Facts;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

/// <summary>What can be unfolded of a person: why, and on whose authority.</summary>
public sealed class PageWhyTests
{
    private readonly IDocument _page = ParsedPage.OfTrust();

    [Fact]
    public void Every_reason_of_a_verdict_stands_there_with_its_mark_and_its_sources()
    {
        var answers = ParsedPage.Trust.Answers.ToDictionary(answer => answer.Row.Line);
        var rows = _page.QuerySelectorAll(".people tr:has(+ .more)").ToList();

        rows.Should().HaveCount(24);
        foreach (var row in rows)
        {
            var reasons = answers[ParsedPage.LineOf(row)].Verdict.Reasons;
            var items = row.Fold().QuerySelectorAll(".why li").ToList();
            items.Select(item => item.TextContent).Should().Equal(reasons.Select(reason => $"{Mark(reason.Holds)} {DecisiveReasons.WithLaw(reason)} {string.Join("; ", reason.Citations)}"));
            items.Select(item => item.QuerySelector("[role=img]")!.GetAttribute("aria-label")).Should().Equal(reasons.Select(reason => Word(reason.Holds)));
            items.SelectMany(item => item.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")).Should().Equal(reasons.SelectMany(reason => reason.Citations).Select(citation => citation.Url));
        }
    }

    [Fact]
    public void Reasons_that_hold_that_fail_and_that_are_not_known_all_occur() =>
        _page.QuerySelectorAll(".why [role=img]").Select(mark => mark.TextContent).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("✓", "✗", "?");

    [Fact]
    public void Each_fold_says_whose_it_is() =>
        _page.RowOf("H. Harper").Fold().QuerySelector("summary")!.GetAttribute("aria-label").Should().Be("Why, and on whose authority: H. Harper");

    [Fact]
    public void What_is_read_two_ways_is_marked_and_says_what_the_other_reading_gives()
    {
        _page.QuerySelectorAll(".people tr").Where(row => row.QuerySelector(".tag") is not null).Select(ParsedPage.NameOf).Should().BeEquivalentTo("V. Verger", "U. Upton", "N. Napier");
        _page.RowAt(27).Fold().TextContent.Should().Contain(
            "As shown: still in time. Read otherwise, counting the three years from the first SENCO post (--clock first): Overdue.");
        _page.RowAt(25).TextContent.Should().Contain("As shown: exempt. Read otherwise, counting only earlier service before September 2009 (--prior-service before2009): Overdue.");
    }

    [Theory]
    [InlineData("H. Harper", "Note. Nothing extends the time: not leave, illness, deferral, a resit or being enrolled.")]
    [InlineData("W. Weaver", "One appointment. 2 rows taken as one appointment since 25 April 2022: the record says so (lines 28 and 29).")]
    [InlineData("I. Inman", "Possible, as the facts stand: still in time or overdue.")]
    [InlineData("H. Harper", "Facts. Employee T008. QTS Date 1 August 2008, Induction Status Passed, Induction Completed Date 20 July 2009, NPQ Start Date 30 May 2025, NPQ Award Date none (line 9).")]
    [InlineData("J. Judd", "Not known: ")]
    public void It_says_what_else_is_to_be_known(string name, string words) => _page.RowOf(name).Fold().TextContent.Should().Contain(words);

    [Fact]
    public void A_TRN_decides_nothing_and_is_not_handed_round() => _page.DocumentElement.TextContent.Should().Contain("T008").And.NotContainAny(Enumerable.Range(9_000_001, 62).Select(trn => $"{trn}"));

    private static string Mark(Truth holds) => holds switch { Truth.True => "✓", Truth.False => "✗", _ => "?" };

    private static string Word(Truth holds) => holds switch { Truth.True => "Yes:", Truth.False => "No:", _ => "Not known:" };
}
