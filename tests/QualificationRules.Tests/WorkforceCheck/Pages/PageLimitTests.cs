using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Questions;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

public sealed class PageLimitTests
{
    [Fact]
    public void The_page_stops_at_ten_thousand_people_counts_the_rest_and_says_where_they_are()
    {
        var item = ActionItem.Of(new RejectedRow(null, [new(2, null, "wrong")], 2), 120)!;
        ImmutableArray<SectionOfReport> sections =
        [
            Section(ReportSection.FallsDue, 9_990, item), Section(ReportSection.Overdue, 20, item), Section(ReportSection.CannotBeDecided, 5, item), Section(ReportSection.DueLater, 0, item), Section(ReportSection.NothingToDo, 0, item),
        ];
        var report = Reported.Of($"{ParsedPage.Header}E1,A,900001,S,34,2020-09-01,,,,\n", Question.SencoQualification, ParsedPage.On);
        using var notes = Reported.NoNotes();
        using var writer = new StringWriter();
        PageReport.Write(new(Question.SencoQualification, ParsedPage.On, "a.csv", new(), sections, [], []), report, null, isOpen: false, notes, writer);
        var page = ParsedPage.Of(writer.ToString());

        PageReport.MostPeople.Should().Be(10_000);
        page.QuerySelectorAll(".people tbody tr").Should().HaveCount(10_000);
        page.Rows("overdue").Should().HaveCount(10);
        page.QuerySelectorAll(".tiles b").Select(count => count.TextContent).Should().Equal("9990", "20", "5", "0", "0");
        page.QuerySelector("header")!.TextContent.Should().Contain("The page stops at 10000 people: 15 are counted here and not shown. --format csv has them all.");
        page.QuerySelector("section.overdue > p")!.TextContent.Should().Be("and 10 more, counted above: --format csv has them all.");
        page.QuerySelector("section.undecided > p")!.TextContent.Should().Be("and 5 more, counted above: --format csv has them all.");
    }

    private static SectionOfReport Section(ReportSection section, int count, ActionItem item) => new(section, count, [.. Enumerable.Repeat(item, count)], []);
}
