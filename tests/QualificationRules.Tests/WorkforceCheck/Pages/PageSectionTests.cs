using AngleSharp.Dom;
using FluentAssertions;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

/// <summary>The sections of a page: who, by when, and what to do next.</summary>
public sealed class PageSectionTests
{
    private readonly IDocument _page = ParsedPage.OfTrust();

    [Fact]
    public void Sections_stand_in_the_order_of_the_table_with_their_counts() =>
        _page.QuerySelectorAll("main section[class] > h2").Select(heading => heading.TextContent).Should().Equal(
            "Falls due by 22 March 2027 (4)", "Overdue (8), newest first", "Cannot be decided yet (8)", "In time, due later (4)", "Nothing to do (28)");

    [Fact]
    public void Every_row_that_is_answered_stands_there_once() =>
        _page.QuerySelectorAll(".people tbody tr:not(.more)").Select(ParsedPage.LineOf).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(ParsedPage.Trust.Answers.Select(answer => answer.Row.Line));

    [Fact]
    public void Each_section_has_the_rows_of_the_view_model_in_its_order()
    {
        var report = ActionReport.Of(ParsedPage.Trust.Question, ParsedPage.On, "", new(), ParsedPage.Trust.Items(ReportOptions.DefaultDueWithin));

        foreach (var section in report.Sections)
        {
            _page.Rows(SectionWords.Key(section.Section)).Select(ParsedPage.LineOf).Should().NotBeEmpty().And.Equal(section.Shown.Select(item => item.Line));
        }
    }

    [Fact]
    public void A_row_says_who_where_by_when_and_what_to_do()
    {
        var row = _page.RowOf("H. Harper");

        row.QuerySelectorAll("th .sub").Select(line => line.TextContent).Should().Equal("Juniper C of E Primary", "line 9");
        row.QuerySelector("td")!.Children.Select(part => part.TextContent).Should().Equal("22 Nov 2026", "today");
        row.QuerySelectorAll("td")[1].TextContent.Should().Be("Ask the provider for the earliest outcome of the NPQ under way: it is projected between 30 November 2026 and 30 March 2027, and without the award the school is in breach after the deadline, 22 November 2026.");
    }

    [Theory]
    [InlineData("L. Lister", "Facts missing", "Add the missing course, or write yes in Training Complete if there is none.")]
    [InlineData("M. Miller", "Facts missing", "Add the missing post, or write yes in Posts Complete if there is none.")]
    [InlineData("I. Inman", "Facts missing" + "may be overdue already; certainly from 1 Dec 2026", "Fill in: Role Start Date to the day.")]
    public void What_cannot_be_decided_says_which_cell_to_fill_in(string name, string when, string action) =>
        _page.RowOf(name).QuerySelectorAll("td").Select(cell => cell.TextContent).Take(2).Should().Equal(when, action);

    [Fact]
    public void Of_a_start_in_an_unknown_month_it_may_be_overdue_already_though_it_is_certain_only_later() =>
        ParsedPage.OfPost("2023,,,,").Rows("undecided").Should().ContainSingle().Which.QuerySelector("td .sub")!.TextContent.Should().Be("may be overdue already; certainly from 1 Jan 2027");

    [Fact]
    public void A_rejected_row_says_what_to_correct_and_has_nothing_to_unfold()
    {
        var row = ParsedPage.OfPost("soon,,,,").Rows("undecided").Should().ContainSingle().Subject;

        row.QuerySelector("td")!.TextContent.Should().Be("Rejected");
        row.QuerySelectorAll("td")[1].TextContent.Should().StartWith("Correct the file: line 2, Role Start Date: ");
        row.QuerySelector("svg").Should().BeNull();
        row.NextElementSibling.Should().BeNull();
    }

    [Fact]
    public void Those_of_whom_nothing_is_asked_are_folded_away_with_their_counts()
    {
        var fold = _page.QuerySelector("section.nothing > details")!;

        fold.HasAttribute("open").Should().BeFalse();
        fold.QuerySelector("summary")!.TextContent.Should().Be("Show who, and why: 13 Rule does not apply, 11 Holds it, 4 Exempt; 1 with something to check in the record, 1 read two ways");
        fold.QuerySelectorAll("tbody tr").Should().HaveCount(28);
        _page.RowOf("P. Parker").QuerySelectorAll("td").Select(cell => cell.TextContent).Should().Equal("Exempt", "They became SENCO on 8 January 2007, not after 1 September 2009. SI 2014/1530 reg 49(4)");
        _page.RowOf("Y. Yeoman").TextContent.Should().Contain("Have a qualified SENCO all the same");
        _page.RowOf("D. Draper").TextContent.Should().Contain("Check the record. Check that the provider that awarded the NPQ is listed in Schedule A1");
    }

    [Fact]
    public void Details_open_all_that_can_be_unfolded()
    {
        _page.QuerySelectorAll("details").Should().HaveCountGreaterThan(20).And.OnlyContain(fold => !fold.HasAttribute("open"));
        ParsedPage.OfTrust("--details").QuerySelectorAll("details").Should().HaveCountGreaterThan(20).And.OnlyContain(fold => fold.HasAttribute("open"));
    }

    [Fact]
    public void Each_school_has_its_counts()
    {
        var table = _page.QuerySelector("table.places[aria-labelledby=school]")!;
        var columns = table.QuerySelectorAll("thead th").Select(head => head.TextContent).ToList();

        columns.Should().Equal("School", "Falls due by 22 March 2027", "Overdue", "Cannot be decided yet", "In time, due later", "Nothing to do");
        table.QuerySelector("tbody tr")!.Children.Select(cell => cell.TextContent).Should().Equal("Dogwood Free School (900004)", "0", "3", "1", "1", "1");
        Enumerable.Range(1, 5).Select(at => table.QuerySelectorAll("tbody tr").Sum(row => int.Parse(row.Children[at].TextContent, System.Globalization.CultureInfo.InvariantCulture))).Should().Equal(4, 8, 8, 4, 28);
        _page.QuerySelector("#trust").Should().BeNull("no register says which trust a school is in");
    }

    [Fact]
    public void With_the_register_each_trust_has_its_counts()
    {
        const string Gias = "URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate,Trusts (code),Trusts (name)\n900001,A,34,,,7001,North & South\n900002,B,34,,,7001,North & South\n";
        var run = Run.OnFile(System.Text.Encoding.UTF8.GetBytes(Gias), gias => Run.Check($"{ParsedPage.Header}E1,A,900001,,,2020-09-01,,,,\nE2,B,900002,,,2020-09-01,,,,\n", "--gias", gias, "--format", "html"));

        ParsedPage.Of(run.Out).QuerySelectorAll("table[aria-labelledby=trust] tbody tr").Should().ContainSingle()
            .Which.Children.Select(cell => cell.TextContent).Should().Equal("North & South (7001)", "0", "2", "0", "0", "0");
    }

    [Fact]
    public void How_the_file_was_read_is_told()
    {
        var page = ParsedPage.OfPost("01/09/20,,,,");

        page.QuerySelectorAll("main section:not([class]) h2").Select(heading => heading.TextContent).Should().Equal("By school", "How the file was read");
        page.QuerySelectorAll("main section:not([class]) li").Should().Contain(note => note.TextContent.Contains("Years of two digits were read as 1950 to 2049", StringComparison.Ordinal));
    }
}
