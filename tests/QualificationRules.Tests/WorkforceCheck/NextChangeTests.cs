using System.Text;
using System.Text.Json;
using FluentAssertions;
using WorkforceCheck.Commands;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>What comes next, in the report, in the explanation and as timeline lines. "Today" is 22 November 2026.</summary>
public sealed class NextChangeTests
{
    private const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,Role End Date,NPQ Start Date,NPQ Award Date,NASENCO Award Date\n";
    private const string Post = """{"id":"p1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2023-09-01","until":"2030-07-31"}""";
    private const string Course = """{"qualification":"NPQSENCO","started":"2024-10-14","awarded":"2027-02-10"}""";
    private const string Case = """{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[""" + Post + """],"training":[""" + Course + """]}}""";
    private const string NoPostHeld = """{"id":"c2","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"p1","role":"senco","school":{},"from":"2010","until":"2011"},{"id":"p2","role":"senco","school":{},"from":"2012","until":"2013"}],"training":[]}}""";

    [Theory]
    [InlineData("2024-09-01,,,", "2027-09-02", "Overdue", "notSatisfied")]
    [InlineData("2024-09-01,2026-12-31,,", "2027-01-01", "Rule does not apply", "notApplicable")]
    [InlineData("2020-09-01,,2025-02-03,2027-02-10", "2027-02-10", "Holds it", "satisfied")]
    [InlineData("2027-01-04,,,", "2027-01-04", "Still in time", "pending")]
    [InlineData("Nov 2023,,,", "2026-12-01", "Overdue", "notSatisfied")]
    [InlineData("2020-09-01,,,", null, null, null)]
    [InlineData("2007-09-01,,,", null, null, null)]
    public void A_row_has_its_next_change_in_every_format(string cells, string? on, string? words, string? outcome)
    {
        var csv = $"{Header}E1,A,900001,S,34,{cells},\n";

        var line = JsonElement.Parse(Run.Check(csv, "--format", "jsonl").Out);
        (line.TryGetProperty("nextChange", out var change) ? change.GetRawText() : null).Should().Be(on is null ? null : $$"""{"on":"{{on}}","outcome":"{{outcome}}"}""");
        var (header, row) = Run.Check(csv, "--format", "csv").Out.TrimStart('\uFEFF').Split("\r\n") is [var first, var second, ..] ? (first.Split(','), second.Split(',')) : default;
        row![Array.IndexOf(header!, "Next Change")].Should().Be(on is null ? "" : $"{on}: {words}");
    }

    [Fact]
    public void Explain_tells_the_next_change_and_why_each_began()
    {
        var run = Run.OnFile(Encoding.UTF8.GetBytes(Case), file => Run.Of("", 200, "explain", file, "--id", "c1"));

        run.Out.Should().ContainAll(
            "Next change: Holds it from 10 February 2027.",
            "Over time",
            "- Until 31 August 2023: Rule does not apply",
            "- 1 September 2023 to 1 September 2026: Still in time, because of the start of the post \"p1\" (1 September 2023)",
            "- 2 September 2026 to 9 February 2027: Overdue, because of three years from the start of the post \"p1\" (1 September 2023)",
            "- 10 February 2027 to 31 July 2030: Holds it, because of the award of the NPQ for SENCOs (10 February 2027)",
            "- From 1 August 2030: Rule does not apply, because of the end of the post \"p1\" (31 July 2030)");
    }

    [Fact]
    public void Explain_names_the_law_where_it_makes_the_change() =>
        Run.OnFile(Encoding.UTF8.GetBytes(Case.Replace("2023-09-01", "2008-09-01", StringComparison.Ordinal)), file => Run.Of("", 200, "explain", file, "--id", "c1")).Out
            .Should().MatchRegex(@"- 1 September 2014 to 9 February 2027: Exempt, because of .*SI 2014/1530 reg 1\s");

    [Fact]
    public void Explain_has_a_verdict_also_where_the_case_does_not_say_which_post()
    {
        var run = Run.OnFile(Encoding.UTF8.GetBytes(NoPostHeld), file => Run.Of("explain", file, "--id", "c2"));

        run.Exit.Should().Be(ExitCodes.Answered);
        run.Out.Should().Contain("c2: Rule does not apply").And.Contain("The record has several posts, and none is held on the date");
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("timeline", "-")]
    public void Timeline_answers_standard_input_line_by_line(params string[] args)
    {
        var run = Run.Of($"{Case}\n{Case}\n", 80, args);

        run.Exit.Should().Be(ExitCodes.Answered);
        run.Error.Should().BeEmpty();
        run.Out.Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith("{\"id\":\"c1\",\"segments\":[{\"from\":null,"), line => line.Should().StartWith("{\"id\":\"c1\","), end => end.Should().BeEmpty());
    }

    [Fact]
    public void Timeline_returns_1_where_a_line_was_rejected()
    {
        var run = Run.OnFile(Encoding.UTF8.GetBytes($"{NoPostHeld}\n{Case}\n"), file => Run.Of("timeline", file));

        run.Exit.Should().Be(ExitCodes.SomeRejected);
        run.Out.Should().StartWith("{\"id\":\"c2\",\"error\":{\"code\":\"ambiguousAppointment\"").And.Contain("\n{\"id\":\"c1\",\"segments\"");
    }

    [Fact]
    public void Timeline_returns_2_where_there_is_no_file() => Run.Of("timeline", "no-such-file.jsonl").Exit.Should().Be(ExitCodes.Wrong);
}
