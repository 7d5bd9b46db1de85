using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class WireCommandTests
{
    private const string Overdue = """{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"a1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2019-09-02"}],"training":[]}}""";
    private const string Missing = """{"id":"c2","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"a1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2019-09-02"}],"training":[{"qualification":"NASENCO"}]}}""";
    private const string Contested = """{"id":"c5","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"a0","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2015-09-01","until":"2018-08-31"},{"id":"a1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2019-09-02"}],"training":[]}}""";
    private const string Wrong = """{"id":"c3","question":"senco-qualification","on":"2026-11-31","person":{}}""";

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "-")]
    public void Evaluate_answers_standard_input_line_by_line(params string[] args)
    {
        var run = Run.Of($"{Overdue}\n{Missing}\n", 80, args);
        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith("{\"id\":\"c1\"").And.Contain("\"outcome\":\"notSatisfied\""),
            line => line.Should().StartWith("{\"id\":\"c2\"").And.Contain("\"outcome\":\"indeterminate\""),
            end => end.Should().BeEmpty());
    }

    [Fact]
    public void Evaluate_writes_the_compact_form()
    {
        var run = Run.Of($"{Overdue}\n{Wrong}\n", 80, "evaluate", "--compact");
        run.Exit.Should().Be(1);
        run.Out.Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith("{\"format\":\"compact-1\",\"ruleset\":\"england-").And.Contain("\"cites\":{\"c1\":{\"instrument\""),
            line => line.Should().StartWith("{\"id\":\"c1\"").And.Contain("\"cites\":[\"c2\"]").And.NotContain("instrument"),
            line => line.Should().StartWith("{\"id\":\"c3\",\"error\""),
            end => end.Should().BeEmpty());
    }

    [Fact]
    public void Evaluate_returns_1_where_a_line_was_rejected()
    {
        var run = Run.OnFile(Encoding.UTF8.GetBytes($"{Wrong}\n{Overdue}\n"), file => Run.Of("evaluate", file));
        run.Exit.Should().Be(1);
        run.Out.Should().StartWith("{\"id\":\"c3\",\"error\"").And.Contain("\n{\"id\":\"c1\",\"question\"");
    }

    [Fact]
    public void Explain_tells_a_verdict_in_full()
    {
        var run = Explain("c1");
        run.Exit.Should().Be(0);
        run.Out.Should().ContainAll(
            "c1: Overdue", "Deadline: 2 September 2022.", "Because", "They became SENCO on 2 September 2019", "SI 2014/1530 reg 49(4)",
            "What to do or to know", "Why nothing else applied", "Not \"Exempt\" (in-post-since-2009), since: ");
    }

    [Fact]
    public void Explain_names_the_missing_facts_as_the_case_has_them() =>
        Explain("c2").Out.Should().ContainAll("c2: Facts missing", "Possible outcomes", "Missing facts that would decide it", "/person/training/0/awarded");

    [Theory]
    [InlineData("c3", "The case is rejected: ")]
    [InlineData("c4", "The file has no case with the id \"c4\".")]
    public void Explain_returns_1_where_there_is_no_verdict(string id, string message)
    {
        var run = Explain(id);
        run.Exit.Should().Be(1);
        run.Error.Should().StartWith(message);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Explain_tells_what_would_meet_the_requirement_and_from_when() =>
        Explain("c1").Out.Should().ContainAll("What would meet the requirement", "From 22 May 2028 at the earliest: start the NPQ for SENCOs and have it awarded.");

    [Fact]
    public void Explain_tells_whose_words_are_read_otherwise() =>
        Run.OnFile(Encoding.UTF8.GetBytes(Contested), file => Run.Of("explain", file, "--id", "c5")).Out
            .Should().ContainAll("Read otherwise, with another outcome", "counting only earlier service before September 2009", "(SI 2014/1530 reg 49(4)");

    [Fact]
    public void A_receipt_is_verified()
    {
        var receipts = Run.Of($"{Overdue}\n{Missing}\n", 80, "receipt");
        receipts.Exit.Should().Be(0);
        receipts.Error.Should().BeEmpty();

        var verified = Run.Of(receipts.Out, 80, "verify");
        verified.Exit.Should().Be(0);
        verified.Out.Should().Be("{\"id\":\"c1\",\"status\":\"verified\"}\n{\"id\":\"c2\",\"status\":\"verified\"}\n");
    }

    [Fact]
    public void Receipt_answers_what_is_no_case_with_an_error_in_its_place_and_returns_1()
    {
        var receipts = Run.Of($"{Wrong}\n{Overdue}\nnot JSON\n", 80, "receipt", "-");
        receipts.Exit.Should().Be(1);
        receipts.Out.Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith("{\"id\":\"c3\",\"error\""),
            line => line.Should().StartWith("{\"case\":"),
            line => line.Should().StartWith("{\"id\":null,\"error\""),
            end => end.Should().BeEmpty());
    }

    [Fact]
    public void Verify_tells_the_first_difference_of_each_receipt_and_returns_1()
    {
        var changed = Run.Of($"{Overdue}\n", 80, "receipt").Out.Replace("\"notSatisfied\"", "\"satisfied\"", StringComparison.Ordinal);
        var verified = Run.Of($"{changed}{Overdue}\nnot JSON\n\n", 80, "verify");
        verified.Exit.Should().Be(1);
        verified.Out.Split('\n').Should().SatisfyRespectively(
            line => line.Should().Be("""{"id":"c1","status":"differs","firstDifference":{"pointer":"/outcome","expected":"\"notSatisfied\"","found":"\"satisfied\""}}"""),
            line => line.Should().StartWith("""{"id":null,"status":"notAReceipt","firstDifference":{"pointer":"/format","expected":"1","found":null}}"""),
            line => line.Should().StartWith("""{"id":null,"status":"notAReceipt","firstDifference":{"pointer":"","expected":"a decision receipt"""),
            line => line.Should().StartWith("""{"id":null,"status":"notAReceipt","firstDifference":{"pointer":"","expected":"a decision receipt"""),
            end => end.Should().BeEmpty());
    }

    /// <summary>A case may have a MiB; a receipt of it is longer, and a line that no receipt can be is passed over.</summary>
    [Fact]
    public void Verify_reads_receipts_longer_than_a_case_and_passes_over_what_is_longer_still()
    {
        var id = new string('x', 1_040_000);
        var receipt = Run.Of($"{Overdue.Replace("c1", id, StringComparison.Ordinal)}\n", 80, "receipt").Out.TrimEnd('\n');
        var spaced = receipt.Replace("{\"case\":", $"{{{new string(' ', 1_000_000)}\"case\":", StringComparison.Ordinal);
        var verified = Run.Of($"{spaced}\n{new string('[', 5_000_000)}\n{receipt}\n", 80, "verify");
        verified.Exit.Should().Be(1);
        verified.Out.Split('\n').Select(line => line.Length > 1_000_000 ? line[^20..] : line).Should().SatisfyRespectively(
            line => line.Should().Be("\"status\":\"verified\"}"),
            line => line.Should().StartWith("{\"id\":null,\"status\":\"notAReceipt\""),
            line => line.Should().Be("\"status\":\"verified\"}"),
            end => end.Should().BeEmpty());
    }

    private static Run Explain(string id) =>
        Run.OnFile(Encoding.UTF8.GetBytes($"\uFEFF{Overdue}\r\n{Missing}\n{Wrong}\n"), file => Run.Of("explain", file, "--id", id));
}
