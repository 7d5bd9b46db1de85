using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class WireCommandTests
{
    private const string Overdue = """{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"a1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2019-09-02"}],"training":[]}}""";
    private const string Missing = """{"id":"c2","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"a1","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2019-09-02"}],"training":[{"qualification":"NASENCO"}]}}""";
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

    private static Run Explain(string id) =>
        Run.OnFile(Encoding.UTF8.GetBytes($"\uFEFF{Overdue}\r\n{Missing}\n{Wrong}\n"), file => Run.Of("explain", file, "--id", id));
}
