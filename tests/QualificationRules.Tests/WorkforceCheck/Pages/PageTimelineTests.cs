using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FluentAssertions;
using NodaTime.Text;
using QualificationRules.Questions;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

/// <summary>The outcome over time as a drawing, and the same in words.</summary>
public sealed partial class PageTimelineTests
{
    private static readonly LocalDatePattern Words = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private readonly IDocument _page = ParsedPage.OfTrust();

    [Theory]
    [InlineData("N. Nailor", "Rule does not apply until 28 February 2024; still in time from 29 February 2024 to 28 February 2027; overdue from 1 March 2027.")]
    [InlineData("H. Harper", "Rule does not apply until 21 November 2023; still in time from 22 November 2023 to 22 November 2026; overdue from 23 November 2026. NPQ outcome projected between 30 November 2026 and 30 March 2027.")]
    [InlineData("W. Weaver", "Rule does not apply until 24 April 2022; still in time from 25 April 2022 to 25 April 2025; overdue from 26 April 2025. NPQ outcome projected between 7 April 2026 and 7 August 2026.")]
    public void A_timeline_is_told_in_words_to_those_who_do_not_see_it_and_in_the_fold(string name, string words)
    {
        Drawing(name).GetAttribute("aria-label").Should().Be(words);
        _page.RowOf(name).Fold().TextContent.Should().Contain($"Over time. {words}");
    }

    [Fact]
    public void After_a_row_that_ends_while_another_of_the_appointment_goes_on_the_other_tells()
    {
        const string Csv = "Employee ID,Name,URN,Establishment Type,Role Start Date,Role End Date,NASENCO Award Date,NPQ Award Date\nE1,A,900001,34,2024-09-01,,,\nE1,A,900001,34,2026-09-01,2026-12-31,,\n";

        ParsedPage.OfCsv(Csv).RowOf("A").QuerySelector("svg")!.GetAttribute("aria-label").Should().Be(
            "Rule does not apply until 31 August 2024; still in time from 1 September 2024 to 1 September 2027; overdue from 2 September 2027.");
    }

    [Fact]
    public void On_the_first_and_the_last_day_of_every_span_the_outcome_is_the_one_that_is_told()
    {
        var (evaluator, spans) = (new Evaluator(), 0);
        foreach (var answer in ParsedPage.Trust.Answers.Where(answer => answer.Taken.IsEmpty))
        {
            if (_page.QuerySelectorAll(".people tr").FirstOrDefault(row => row.QuerySelector("svg") is not null && ParsedPage.LineOf(row) == answer.Row.Line) is not { } row)
            {
                continue;
            }

            foreach (Match span in Span().Matches(row.QuerySelector("svg")!.GetAttribute("aria-label")!))
            {
                foreach (var day in span.Groups["day"].Captures.Select(capture => Words.Parse(capture.Value).Value))
                {
                    var outcome = evaluator.OutcomeOf(Question.SencoQualification, answer.Person.RecordFor(Question.SencoQualification), day, answer.Verdict.Appointment!.Id);
                    OutcomeWords.Of(Question.SencoQualification, outcome).Should().BeEquivalentTo(span.Groups["outcome"].Value, $"that is told of line {answer.Row.Line} on {day}");
                    spans++;
                }
            }
        }

        spans.Should().BeGreaterThan(50);
    }

    [Theory]
    [InlineData("H. Harper", "none pending unmet")]
    [InlineData("H. Hatter", "none unknown")]
    public void Each_outcome_has_a_shape_of_its_own(string name, string shapes) =>
        Drawing(name).QuerySelectorAll("path").Select(path => path.ClassName).Where(shape => shape is not "course").Should().Equal(shapes.Split(' '));

    [Fact]
    public void Bars_stand_side_by_side_from_one_end_of_the_axis_to_the_other()
    {
        foreach (var drawing in _page.QuerySelectorAll("svg.time"))
        {
            var bars = drawing.QuerySelectorAll("path:not(.course)").Select(path => Bar().Match(path.GetAttribute("d")!)).Select(bar => (Left: Number(bar, "left"), Width: Number(bar, "width"))).ToList();
            bars[0].Left.Should().Be(0);
            bars.Select(bar => bar.Left + bar.Width).Zip(bars.Skip(1).Select(bar => bar.Left).Append(TimelineAxis.Width)).Should().OnlyContain(edges => Math.Abs(edges.First - edges.Second) < 0.11);
        }
    }

    [Theory]
    [InlineData("N. Nailor", "#years #on #deadline")]
    [InlineData("R. Roper", "#years #on #before")]
    [InlineData("L. Lister", "#years #on")]
    public void The_date_asked_about_is_marked_and_the_deadline_where_there_is_one(string name, string marks) =>
        Drawing(name).QuerySelectorAll("use").Select(use => use.GetAttribute("href")).Should().Equal(marks.Split(' '));

    [Fact]
    public void The_deadline_stands_where_the_time_that_it_ends_does()
    {
        var bar = Bar().Match(Drawing("N. Nailor").QuerySelector(".pending")!.GetAttribute("d")!);

        Drawing("N. Nailor").QuerySelector("use[href='#deadline']")!.GetAttribute("x").Should().Be((Number(bar, "left") + Number(bar, "width")).ToString("0.#", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("H. Harper", true)]
    [InlineData("N. Nailor", false)]
    public void The_projected_outcome_of_a_course_is_marked(string name, bool marked) => (Drawing(name).QuerySelector(".course") is not null).Should().Be(marked);

    [Fact]
    public void The_key_names_every_shape_and_mark() =>
        _page.QuerySelectorAll(".key li").Select(entry => entry.TextContent.Trim()).Should().Equal(
            "still in time", "overdue", "holds it", "exempt", "facts missing", "rule does not apply", "last day without the award", "outcome of the course projected", "the date asked about, 22 November 2026");

    [Theory]
    [InlineData("2021-12-31", 0, 0)]
    [InlineData("2022-01-01", 0, 0.1)]
    [InlineData("2026-01-01", 160, 160.1)]
    [InlineData("2029-12-31", 319.9, 320)]
    [InlineData("2030-01-01", 320, 320)]
    [InlineData("9999-12-31", 320, 320)]
    public void A_day_has_its_place_on_the_axis_of_eight_years(string day, double start, double end)
    {
        var axis = TimelineAxis.Around(ParsedPage.On);

        axis.Should().Be(new TimelineAxis(2022, 2029));
        axis.StartOf(LocalDatePattern.Iso.Parse(day).Value).Should().BeApproximately(start, 0.001);
        axis.EndOf(LocalDatePattern.Iso.Parse(day).Value).Should().BeApproximately(end, 0.001);
    }

    private IElement Drawing(string name) => _page.RowOf(name).QuerySelector("svg.time")!;

    private static double Number(Match bar, string group) => double.Parse(bar.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<outcome>[A-Za-z ]+?) (?:until|from|on) (?<day>\d+ [A-Z][a-z]+ \d{4})(?: to (?<day>\d+ [A-Z][a-z]+ \d{4}))?(?:;|\.)\s?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();

    [GeneratedRegex(@"^M(?<left>[\d.]+) [\d.]+h(?<width>[\d.]+)v", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bar();
}
