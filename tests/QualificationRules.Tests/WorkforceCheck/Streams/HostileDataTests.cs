using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Streams;

/// <summary>No command passes on what does harm, wherever data has it: names, ids, headings, names of files, what is asked for.</summary>
public sealed class HostileDataTests
{
    private const string Hostile = "\u001B[31m\u009B2J\u202E\u200B\u2028\u0007\u200Ex\uD83D\uDE80";

    private const string LineBreaks = "\r\n";

    private static readonly string Extract =
        $"Employee ID,Name,URN,School,Establishment Type,Role,Role Start Date,{Hostile}\n" +
        $"E\u202E1,A\u202EArcher,900001,Ash\u2066brook,34,SENCO,2012-09-01,\n" +
        $"E2,{Hostile},900001,{Hostile},34,{Hostile},{Hostile},{Hostile}\n" +
        $"E3,B\u2066Birch,900001,Ash\u2066brook,34,SENCO,\u202Esoon,\n";

    private static readonly string Case =
        $$$"""{"id":"{{{Json}}}","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"{{{Json}}}","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2019-09-02"},{"id":"b{{{Json}}}","role":"senco","school":{"urn":"900001","establishmentType":34},"from":"2015-09-02","until":"2018-09-02"}],"training":[]},"appointment":"{{{Json}}}"}""";

    private static string Json => string.Concat(Hostile.Select(c => $"\\u{(int)c:X4}"));

    [Theory]
    [InlineData("check", "--format", "table")]
    [InlineData("check", "--format", "table", "--notes")]
    [InlineData("check", "--format", "csv")]
    [InlineData("check", "--format", "csv", "--sheet", Hostile)]
    [InlineData("check", "--map", Hostile + "=Name")]
    [InlineData("check", "--map", "Name=" + Hostile)]
    [InlineData("check", "--on", Hostile)]
    [InlineData("check", "--gias", Hostile)]
    [InlineData("check", "--out", Hostile + "/x")]
    [InlineData("check", "--ics", Hostile + "/x")]
    [InlineData("check", "--format", Hostile)]
    [InlineData("check", Hostile)]
    [InlineData("facts")]
    [InlineData("facts", "--notes")]
    [InlineData("explain", "--id", "E\u202E1")]
    [InlineData("explain", "--id", "E3")]
    [InlineData("explain", "--id", Hostile)]
    public void Of_an_extract(string command, params string[] options) => Expect(Run.OnFile(Encoding.UTF8.GetBytes(Extract), file => Run.Of([command, file, .. options])));

    [Theory]
    [InlineData(Hostile)]
    [InlineData("another")]
    public void Of_a_case_that_is_explained(string id) => Expect(Run.OnFile(Encoding.UTF8.GetBytes(Case), file => Run.Of("explain", file, "--id", id)));

    [Fact]
    public void Of_a_case_that_is_rejected() =>
        Expect(Run.OnFile(Encoding.UTF8.GetBytes($$"""{"id":"c","question":"{{Json}}","{{Json}}":1}"""), file => Run.Of("explain", file, "--id", "c")));

    [Theory]
    [InlineData("diff", Hostile, "current")]
    [InlineData("template", Hostile + "/x.xlsx")]
    [InlineData("evaluate", Hostile)]
    [InlineData("verify", "--" + Hostile)]
    [InlineData("catalogue", Hostile)]
    [InlineData(Hostile)]
    public void Of_what_is_asked_for(params string[] args) => Expect(Run.Of(args));

    [Fact]
    public void An_explanation_still_says_what_it_is_about() =>
        Run.OnFile(Encoding.UTF8.GetBytes(Case), file => Run.Of("explain", file, "--id", Hostile)).Out.Should().StartWith("\uFFFD[31m\uFFFD2J\uFFFD\uFFFD \uFFFD\uFFFDx\uD83D\uDE80: Facts missing");

    private static void Expect(Run run)
    {
        (run.Out + run.Error).Should().NotBeEmpty();
        CodePoints.AreHarmfulIn(run.Out.TrimStart('\uFEFF'), LineBreaks).Should().BeFalse(run.Out);
        CodePoints.AreHarmfulIn(run.Error, LineBreaks).Should().BeFalse(run.Error);
    }
}
